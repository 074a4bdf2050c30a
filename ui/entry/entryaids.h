// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/forms/planheadings.h"
#include "core/services/phrases.h"
#include "core/services/recordoffers.h"

#include <QObject>
#include <QPointer>

namespace tasuki {

class FormView;
class Workspace;

/// Lays the keys for writing less over a form: Ctrl+. phrases, Ctrl+I what is on record,
/// Ctrl+Shift+V a pasted care plan. Quiet while an input method composes.
///
/// Lives as long as the form; borrows workspace, state and clock.
class EntryAids final : public QObject {
    Q_OBJECT

public:
    EntryAids(FormView &form, const FormState &state, ObjectId client, Workspace &workspace,
              const Clock &clock);

    void openPhrases();
    void openOffers();
    void openPlan();

Q_SIGNALS:
    /// These answers were not typed: whoever saves them notes where they come from.
    void sourced(const QSet<QString> &keys, tasuki::AnswerSource source);
    void refused(const QString &why); ///< for the page's message bar

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isFor(const QObject *watched) const;
    void loadPhrases();
    void showPhrases(const QString &abbreviation);
    void insert(const QString &text, const QString &instead);
    void showOffers(const QString &key, const QList<SheetValue> &history);

    FormView &m_form;
    const FormState &m_state;
    ObjectId m_client;
    Workspace &m_workspace;
    const Clock &m_clock;
    Result<PlanHeadings> m_headings;
    QList<Phrase> m_phrases; ///< as last read, for expanding at once
};

} // namespace tasuki
