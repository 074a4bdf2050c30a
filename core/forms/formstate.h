// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace tasuki {

/// What is wrong or missing with the answers to one item.
struct Finding {
    enum class Rule {
        Required,
        TooSmall,
        TooLarge,
        TooShort,
        TooLong,
        Pattern,
        NotAnOption,
        Exclusive,
        WrongType,
        TooFew,
        TooMany,
        Decimals
    };
    QString linkId;
    Rule rule = Rule::Required;
    QString bound; ///< the limit that was broken, as text
    bool operator==(const Finding &) const = default;
};

/// What one change of an answer moved, so that a view touches only that.
struct FormChange {
    QSet<QString> answered; ///< items whose answers changed (also derived ones)
    QSet<QString> enabled; ///< items that appeared
    QSet<QString> disabled; ///< items that went away; their answers are kept in memory
};

/// The answers to one form and everything that follows from them: what is asked, what is missing,
/// what is wrong. Owns no file and knows no widget. A keystroke costs only what depends on it.
class FormState {
public:
    explicit FormState(std::shared_ptr<const FormDefinition> form);

    const FormDefinition &form() const { return *m_form; }
    std::shared_ptr<const FormDefinition> sharedForm() const { return m_form; }

    /// Initial values count as answers on a fresh form (forms.md meaning 6).
    FormChange applyInitialValues();
    FormChange setAnswers(const QString &linkId, const QList<Answer> &answers);
    /// Picks or un-picks one option, honouring exclusive ones and single choice.
    FormChange toggleOption(const QString &linkId, const Answer &option);

    /// Answers as typed, also of disabled items; see effectiveAnswers().
    QList<Answer> answers(const QString &linkId) const;
    /// Answers as they count: none for a disabled item.
    QList<Answer> effectiveAnswers(const QString &linkId) const;
    bool isEnabled(const QString &linkId) const;
    bool isAnswered(const QString &linkId) const; ///< enabled and with an answer
    QList<Finding> findings(const QString &linkId) const;
    QList<Finding> findings() const; ///< of all enabled items, in the order of the form
    QStringList unanswered() const; ///< enabled, answerable, not hidden, without answer: 未確認

    /// The finished response: disabled items left out, text and linkId as in the form.
    QJsonObject toResponse() const;
    /// What the form has no place for is kept and listed by leftovers(), and comes back from
    /// toResponse() untouched when the response was not changed (meanings 5 and 7).
    FormChange loadResponse(const QJsonObject &response);
    QStringList leftovers() const; ///< linkIds of answers without a place in this form

    /// For the sheet record: merge group → answers of its items, {linkId:[Answer]}. Disabled
    /// answers stay out.
    QMap<QString, QJsonValue> groupValues() const;
    FormChange loadGroups(const QMap<QString, QJsonValue> &groups);

    /// The day derived ages are counted on when the form's own date is empty.
    void setReferenceDay(QDate day) { m_referenceDay = day; }

private:
    std::shared_ptr<const FormDefinition> m_form;
    QDate m_referenceDay;
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace tasuki
