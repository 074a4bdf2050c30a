// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/print/printlayout.h"
#include "ui/print/textflow.h"

#include <QSet>

namespace tasuki {

/// What a paper is for; decides how empty answers look.
enum class PaperFilling {
    Answers, ///< what was answered; what is not asked is an empty bracket at most
    ForThePen ///< a blank form: everything is there, with room to write
};

/// Children of a choice that belong into a bracket behind one of its options: その他（…）,
/// あり（□部分 □総）.
QList<const FormItem *> bracketItems(const FormItem &item, const AnswerOption &option);
/// Children of a choice that no single option brings along, and that are small enough for its box.
bool isSmall(const FormItem &item);

/// Turns answers into what stands in a box. `placed` are the linkIds a layout shows somewhere of
/// its own, which therefore stand in no bracket.
class AnswerRuns {
public:
    AnswerRuns(const FormState &state, PaperFilling filling, QSet<QString> placed);

    /// `scope` is the key of the instance of a repeating group, or empty.
    QList<Run> of(const LayoutPart &part, const QString &scope) const;
    /// The linkIds of() shows for this part, brackets included.
    QStringList shownBy(const LayoutPart &part) const;

private:
    bool isElsewhere(const FormItem &item) const;
    QString keyOf(const QString &linkId, const QString &scope) const;
    void appendItem(const FormItem &item, const LayoutPart &part, const QString &scope,
                    QList<Run> &runs) const;
    void appendChoices(const FormItem &item, const LayoutPart &part, const QString &key,
                       const QString &scope, QList<Run> &runs) const;
    void appendBracket(const FormItem &item, const AnswerOption &option, const QString &scope,
                       QList<Run> &runs) const;
    void appendRest(const FormItem &item, const QString &scope, QList<Run> &runs) const;
    void appendGroup(const FormItem &group, const QString &scope, QList<Run> &runs) const;
    void appendLabelled(const FormItem &item, bool withLabel, const QString &scope,
                        QList<Run> &runs) const;
    void appendWritten(const FormItem &item, const LayoutPart &part, const QList<Answer> &answers,
                       QList<Run> &runs) const;
    void appendRoom(const FormItem &item, const LayoutPart &part, QList<Run> &runs) const;
    QString ownWords(const FormItem &item, const QList<Answer> &answers) const;

    const FormState &m_state;
    PaperFilling m_filling;
    QSet<QString> m_placed;
};

} // namespace tasuki
