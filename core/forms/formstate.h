// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
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
        Decimals,
        Constraint, ///< a condition the form states; `message` is its own words
        MaxSize,
        MimeType,
        Unit
    };
    QString linkId; ///< key of the item, see FormState
    Rule rule = Rule::Required;
    QString bound = {}; ///< the limit that was broken, as text
    Answer value = {}; ///< the answer that broke it; none for rules about all of them
    QString message = {}; ///< of a constraint
    bool operator==(const Finding &) const = default;
};

/// The name of a rule as tools write it: "required", "minValue", "option" …
QString toCode(Finding::Rule rule);

/// What one change of an answer moved, so that a view touches only that.
struct FormChange {
    QSet<QString> answered; ///< items whose answers changed (also derived ones)
    QSet<QString> enabled; ///< items that appeared
    QSet<QString> disabled; ///< items that went away; their answers are kept in memory
    /// Repeating groups (key of their first instance) with another number of instances than before.
    QSet<QString> restructured;
};

class FormGraph;

/// The answers to one form and everything that follows from them: what is asked, what is missing,
/// what is wrong. Owns no file and knows no widget. A keystroke costs only what depends on it.
///
/// Items are named by a *key*: the linkId, which means the first instance everywhere; or
/// `linkId#i.j`, with the zero-based numbers of the repeating groups above it, outermost first, its
/// own last if it is one. A linkId that itself holds a '#' wins over the numbers.
///
/// A value: a copy lives a life of its own.
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

    QString linkIdOf(const QString &key) const;
    /// All there is now, in the order of the form, instance by instance.
    QStringList keys() const;
    /// Of a repeating group, given the key of any of its instances: at least 1. Of anything else 1.
    int instanceCount(const QString &groupKey) const;
    QString instanceKey(const QString &groupKey, int instance) const;
    /// The item of that linkId within an instance; empty when there is none.
    QString keyIn(const QString &parentInstanceKey, const QString &childLinkId) const;
    FormChange addInstance(const QString &groupKey);
    /// The last one is emptied instead. To undo, take instanceContent() before, and put it back
    /// with insertInstance().
    FormChange removeInstance(const QString &groupKey, int instance);
    QJsonObject instanceContent(const QString &groupKey, int instance) const;
    FormChange insertInstance(const QString &groupKey, int instance, const QJsonObject &content);

    /// Answers as typed, also of disabled items; see effectiveAnswers(). A derived answer (age)
    /// stands in front of a typed one.
    QList<Answer> answers(const QString &linkId) const;
    /// Answers as they count: none for a disabled item.
    QList<Answer> effectiveAnswers(const QString &linkId) const;
    bool isEnabled(const QString &linkId) const;
    bool isAnswered(const QString &linkId) const; ///< enabled and with an answer
    QList<Finding> findings(const QString &linkId) const;
    QList<Finding> findings() const; ///< of all enabled items, in the order of the form
    /// What the form only advises against (constraints of severity "warning").
    QList<Finding> warnings() const;
    /// Items (linkIds) whose expressions go round in a circle and come to no rest.
    QList<QStringList> cycles() const;
    /// What a person may pick: the form's options, or those its expression gives now.
    QList<AnswerOption> options(const QString &key) const;
    /// Stands there because it was calculated, not typed.
    bool isCalculated(const QString &key) const;
    /// 未確認: asked, but without answer. Boxes to tick and what nobody may type are left out.
    QStringList unanswered() const;

    /// The finished response: disabled items left out, text and linkId as in the form.
    QJsonObject toResponse() const;
    /// What the form has no place for is kept and listed by leftovers(), and comes back from
    /// toResponse() untouched when the response was not changed (meanings 5 and 7).
    FormChange loadResponse(const QJsonObject &response);
    QStringList leftovers() const; ///< linkIds of answers without a place in this form

    /// For the sheet record: merge group → answers of its items, {linkId:[Answer]}. Disabled
    /// and derived answers stay out; what loadGroups() had no place for is in.
    QMap<QString, QJsonValue> groupValues() const;
    FormChange loadGroups(const QMap<QString, QJsonValue> &groups);

    /// What an expression finds as %name (patient, user, encounter …). Before applyInitialValues().
    FormChange setLaunchContext(const QString &name, const QJsonObject &resource);
    /// Takes over, where nothing is answered, what another form answered to items of the same
    /// dictionary codes. Returns the keys that were filled in `answered`: the caller marks their
    /// source.
    FormChange carryOver(const FormState &from);

    /// The day derived ages are counted on when the form's own date is empty.
    FormChange setReferenceDay(QDate day);

private:
    /// What a loaded response held beyond answers, so that nothing of it is lost.
    struct Origin {
        QJsonObject response; ///< as loaded
        QList<QList<Answer>> answers; ///< the answers just after loading, to tell a change
        QHash<int, QJsonObject> items; ///< node → its item without children and answers
        QHash<int, QJsonArray> strangers; ///< node (-1: root) → items without a place below it
        QHash<int, QMap<QString, QJsonArray>> strangersOfAnswer; ///< … below one of its answers
        QHash<int, QString> underAnswer; ///< node → the parent's answer it was found below
        QStringList leftovers;
    };
    struct Snapshot {
        QList<QList<Answer>> answers;
        QHash<int, Answer> derived;
        QList<bool> enabled;
    };

    Snapshot snapshot() const;
    FormChange changeSince(const Snapshot &before) const;
    void clear();
    QList<Answer> stored(int node) const;
    QList<Answer> effective(int node) const;
    bool hasAnswerWithin(int node) const;
    QList<Finding> findingsOf(int node) const;
    bool wantsEnabled(int node) const;
    bool holds(const EnableWhen &condition, int question) const;
    void derive(int node, QSet<QString> *changed);
    void evaluateAll();
    void settle(int changed, FormChange &change);
    QList<int> settleCluster(int cluster);

    void takeItems(const QJsonArray &items, int parent, const QString &underAnswer);
    void takeItem(const QJsonObject &item, int node, const QString &underAnswer);
    void keepStranger(const QJsonObject &item, int parent, const QString &underAnswer);
    QJsonObject rescueFrom(QJsonObject item);
    QJsonArray itemsOf(int parent) const;
    QJsonObject itemOf(int node) const;
    QJsonArray answersOf(int node) const;
    qsizetype answerAbove(int child, const QList<Answer> &parentAnswers) const;

    std::shared_ptr<const FormDefinition> m_form;
    std::shared_ptr<const FormGraph> m_graph;
    QDate m_referenceDay;
    QList<QList<Answer>> m_answers; ///< by node
    QHash<int, Answer> m_derived;
    QList<bool> m_enabled;
    Origin m_origin;
    QMap<QString, QJsonValue> m_strangerGroups;
};

} // namespace tasuki
