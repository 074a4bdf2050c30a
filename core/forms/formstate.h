// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/finding.h"
#include "core/forms/formchange.h"
#include "core/forms/formdefinition.h"
#include "core/forms/responseorigin.h"
#include "core/forms/surroundings.h"
#include "core/forms/workingresponse.h"

#include <QDate>
#include <QMap>
#include <QSet>

#include <memory>

namespace tasuki {

class Consequences;
class FormCheck;

/// The answers to one form and everything that follows from them: what is asked, what is
/// calculated, what is missing, what is wrong. Owns no file and knows no widget. A keystroke costs
/// only what depends on it.
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

    /// Initial values count as answers on a fresh form (forms.md meaning 6); where there is none,
    /// an initialExpression is asked once.
    FormChange applyInitialValues();
    FormChange setAnswers(const QString &key, const QList<Answer> &answers);
    /// Picks or un-picks one option, honouring exclusive ones and single choice.
    FormChange toggleOption(const QString &key, const Answer &option);

    QString linkIdOf(const QString &key) const;
    /// All there is now, in the order of the form, instance by instance.
    QStringList keys() const;
    /// Of a repeating group, given the key of any of its instances: at least 1. Of anything else 1.
    int instanceCount(const QString &groupKey) const;
    QString instanceKey(const QString &groupKey, int instance) const;
    /// The item of that linkId within an instance; empty when there is none.
    QString keyIn(const QString &parentInstanceKey, const QString &childLinkId) const;
    FormChange addInstance(const QString &groupKey);
    /// The only one is emptied instead. To undo, take instanceContent() before, and put it back
    /// with insertInstance() – or with refillInstance() if it was the only one: afterwards nothing
    /// tells an emptied one from one that always stood there empty.
    FormChange removeInstance(const QString &groupKey, int instance);
    /// What was typed in it, also into items that are not asked.
    QJsonObject instanceContent(const QString &groupKey, int instance) const;
    FormChange insertInstance(const QString &groupKey, int instance, const QJsonObject &content);
    /// Fills the only one. Where there are others by now, or somebody typed into it, nothing is
    /// overwritten: it gets a neighbour.
    FormChange refillInstance(const QString &groupKey, const QJsonObject &content);

    /// Answers as they stand, also of disabled items; see effectiveAnswers(). A calculated answer
    /// stands in front of a typed one, except where people may type and did: what is typed into an
    /// item that is not read-only stays until it is cleared.
    QList<Answer> answers(const QString &key) const;
    /// Answers as they count: none for a disabled item.
    QList<Answer> effectiveAnswers(const QString &key) const;
    bool isEnabled(const QString &key) const;
    bool isAnswered(const QString &key) const; ///< enabled and with an answer
    /// Stands there because it was calculated, not typed.
    bool isCalculated(const QString &key) const;
    bool isRequired(const QString &key) const;
    /// What a person may pick: the form's options, or those its expressions give now.
    QList<AnswerOption> options(const QString &key) const;
    QString text(const QString &key) const; ///< also where an expression gives it

    QList<Finding> findings(const QString &key) const;
    QList<Finding> findings() const; ///< of all enabled items, in the order of the form
    /// What the form only advises against (constraints of severity "warning").
    QList<Finding> warnings() const;
    /// Items (linkIds) whose expressions or conditions go round in a circle and come to no rest.
    QList<QStringList> cycles() const;
    /// 未確認: asked, but without answer. Boxes to tick and what nobody may type are left out.
    QStringList unanswered() const;
    /// Answered, but not asked: kept in memory, in no finished response.
    QStringList answeredButDisabled() const;

    /// The finished response: disabled items left out, text and linkId as in the form.
    QJsonObject toResponse() const;
    /// What the form has no place for is kept and listed by leftovers(), and comes back from
    /// toResponse() untouched when the response was not changed (meanings 5 and 7). Given the
    /// version of the form it was `writtenWith`, an item whose linkId is gone is found again by its
    /// dictionary code.
    FormChange loadResponse(const QJsonObject &response,
                            const FormDefinition *writtenWith = nullptr);
    QStringList leftovers() const; ///< linkIds of answers without a place in this form
    const QList<Leftover> &leftoverAnswers() const { return m_origin.leftovers; }

    /// For the sheet record: merge group → answers of its items, {linkId:[Answer]}; a repeating
    /// group is one merge group, {its linkId:[{linkId:[Answer]}, …]}. Disabled and calculated
    /// answers stay out; what loadGroups() had no place for is in.
    QMap<QString, QJsonValue> groupValues() const;
    FormChange loadGroups(const QMap<QString, QJsonValue> &groups,
                          const FormDefinition *writtenWith = nullptr);
    /// Takes over, where nothing is answered, what another form answered to items of the same
    /// dictionary codes. `carried` names them and where they came from.
    FormChange carryOver(const FormState &from);

    /// What an expression finds as %name (patient, user, encounter …). Before applyInitialValues().
    FormChange setLaunchContext(const QString &name, const QJsonObject &resource);
    /// For expressions that ask for today() or now(): without it these give nothing.
    FormChange setNow(const QDateTime &now);
    /// The day derived ages are counted on when the form's own date is empty.
    FormChange setReferenceDay(QDate day);

private:
    struct Snapshot {
        QHash<QString, std::pair<QList<Answer>, bool>> items; ///< key → answers, enabled
        QHash<QString, int> counts; ///< repeating group → instances
    };

    Snapshot snapshot() const;
    FormChange changeSince(const Snapshot &before) const;
    FormChange load(int place, const QJsonObject &content, const Snapshot &before);
    template<typename Look>
    auto look(Look look) const;
    Consequences consequences();
    int groupOf(const QString &key) const;
    void fillInitially(int top);
    void forget(const QList<int> &instances);
    void dropWhatIsCalculated();

    std::shared_ptr<const FormDefinition> m_form;
    std::shared_ptr<const FormGraph> m_graph;
    InstanceTree m_tree;
    ResponseOrigin m_origin;
    Surroundings m_surroundings;
    QSet<int> m_restless; ///< clusters that came to no rest
    mutable WorkingResponse m_working; ///< only a cache
};

} // namespace tasuki
