// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/keeping.h"

#include "core/base/japanesetext.h"
#include "core/forms/answervalue.h"
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    FormLibrary::Form formOf(const Sheet &sheet, const FormLibrary &forms)
    {
        const auto form = forms.find(sheet.form);
        return form ? form : forms.latest(sheet.form.section(u'|', 0, 0));
    }

    FormState stateOf(const Sheet &sheet, const FormLibrary::Form &form)
    {
        FormState state(form);
        state.loadGroups(sheet.groups);
        return state;
    }

    bool isPlace(const FormItem &item, const FormState &state)
    {
        const bool isWritable = !item.readOnly && !item.hidden && !item.displayOnly && !item.repeats
            && item.calculatedExpression.isEmpty() && item.calculation.isEmpty();
        return item.type == ItemType::Text && isWritable && item.options.isEmpty()
            && !state.form().isInRepeatingGroup(item.linkId) && state.isEnabled(item.linkId);
    }

    QStringList pathOf(const FormDefinition &form, const QString &linkId)
    {
        QStringList path;
        for (const FormItem *above = form.parentOf(linkId); above;
             above = form.parentOf(above->linkId))
            path.prepend(above->label());
        return path;
    }

    QString textOf(const FormState &state, const QString &linkId)
    {
        const QList<Answer> answers = state.answers(linkId);
        return answers.isEmpty() ? QString() : plainText(answers.first());
    }

} // namespace

PointSource sourceOf(const Post &post, ScopeId room, const QString &words)
{
    return {room, post.id, post.author, post.office, post.writtenAt(), words};
}

QList<SheetPlace> sheetPlaces(const Sheet &sheet, const FormLibrary &forms)
{
    const auto form = formOf(sheet, forms);
    if (!form)
        return {};
    const FormState state = stateOf(sheet, form);
    QList<SheetPlace> places;
    for (const QString &linkId : form->linkIds()) {
        const FormItem *item = form->item(linkId);
        if (item && isPlace(*item, state))
            places.append({linkId, pathOf(*form, linkId), item->label(), textOf(state, linkId)});
    }
    return places;
}

Result<ExtendedGroup> extendedGroup(const Sheet &sheet, const QString &linkId, const QString &text,
                                    const FormLibrary &forms)
{
    const auto form = formOf(sheet, forms);
    const FormItem *item = form ? form->item(linkId) : nullptr;
    if (!item)
        return Error{Error::Kind::NotFound, QStringLiteral("no such item")};
    const FormState state = stateOf(sheet, form);
    if (!isPlace(*item, state))
        return Error{Error::Kind::NotFound, QStringLiteral("the item takes no text")};
    const QString before = textOf(state, linkId);
    const QString after = before.trimmed().isEmpty() ? text : before + u'\n' + text;
    if (item->maxLength && graphemeCount(after) > *item->maxLength)
        return Error{Error::Kind::TooLarge, QStringLiteral("the item is full")};
    const QString group = form->mergeGroupOf(linkId);
    QJsonObject value = sheet.groups.value(group).toObject(); // the other items of it as they are
    Answer answer = value.value(linkId).toArray().first().toObject();
    answer.insert(QStringLiteral("valueString"), after);
    value.insert(linkId, QJsonArray{answer});
    return ExtendedGroup{group, value};
}

QList<ObjectId> clientsLike(const RoomPatient &patient, const Snapshot &snapshot)
{
    QList<ObjectId> found;
    for (const ClientEntry &entry : snapshot.clients) {
        const Client &client = entry.client;
        if (client.birth == patient.birth && searchKey(client.name) == searchKey(patient.name)
            && searchKey(client.kana) == searchKey(patient.kana))
            found.append(client.id);
    }
    return found;
}

} // namespace tasuki
