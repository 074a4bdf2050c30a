// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/sheetcardcontent.h"

#include "core/forms/answertext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

/// As many answers as a glance takes in.
static constexpr qsizetype summarisedAnswers = 4;
static constexpr qsizetype summarisedLetters = 24;

static QString words(const char *source)
{
    return QCoreApplication::translate("SheetCards", source);
}

QString sheetCardTitle(const FormDefinition &form, const FormCard &card)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("family"), QT_TRANSLATE_NOOP("SheetCards", "Wishes and family")},
        {QStringLiteral("living"), QT_TRANSLATE_NOOP("SheetCards", "Life, home and money")},
        {QStringLiteral("adl"), QT_TRANSLATE_NOOP("SheetCards", "Daily activities and meals")},
        {QStringLiteral("mind"), QT_TRANSLATE_NOOP("SheetCards", "Mind and behaviour")},
        {QStringLiteral("medical"), QT_TRANSLATE_NOOP("SheetCards", "Illness and medicine")},
        {QStringLiteral("services"), QT_TRANSLATE_NOOP("SheetCards", "Services and conferences")}};
    if (const char *title = titles.value(card.key))
        return words(title);
    const FormItem *first = form.item(card.linkIds.value(0));
    return first ? first->text : card.key;
}

/// Who last looked at the card: a confirmation or an answer, whichever is younger.
static QString ageOf(const FormCard &card, const FormState &answers, const Sheet &sheet,
                     const Snapshot &snapshot, const QDateTime &now)
{
    const GroupTrace confirmed = sheet.traces.value(QStringLiteral("confirmed/") + card.key);
    GroupTrace written;
    for (auto it = answers.form().groups().begin(); it != answers.form().groups().end(); ++it) {
        const GroupTrace trace = sheet.traces.value(it.key());
        if (!it->isEmpty() && answers.form().cardOf(it->first()) == card.key && trace.at.isValid()
            && (!written.at.isValid() || trace.at > written.at))
            written = trace;
    }
    const bool isConfirmation
        = confirmed.at.isValid() && (!written.at.isValid() || confirmed.at >= written.at);
    const GroupTrace &last = isConfirmation ? confirmed : written;
    if (!last.at.isValid())
        return words(QT_TRANSLATE_NOOP("SheetCards", "Nobody has looked at this yet"));
    const QString pattern = isConfirmation
        ? words(QT_TRANSLATE_NOOP("SheetCards", "%1, confirmed by %2"))
        : words(QT_TRANSLATE_NOOP("SheetCards", "%1, written by %2"));
    return pattern.arg(ageText(last.at, now), snapshot.personName(last.by));
}

static QString summaryOf(const QStringList &linkIds, const FormState &answers)
{
    // Items with a dictionary code are those that somebody on the other side asks for first.
    QStringList coded;
    QStringList plain;
    for (const QString &linkId : linkIds) {
        const FormItem *item = answers.form().item(linkId);
        if (!answers.isAnswered(linkId) || item->hidden || item->sensitive)
            continue;
        QString answer = tasuki::summary(answers, linkId).simplified();
        if (answer.size() > summarisedLetters)
            answer = answer.left(summarisedLetters) + QStringLiteral("…");
        const QString &label = item->shortText.isEmpty() ? item->text : item->shortText;
        (item->codes.isEmpty() ? plain : coded) += label + u'：' + answer;
    }
    return (coded + plain).mid(0, summarisedAnswers).join(QStringLiteral("　"));
}

QList<SheetCardContent> sheetCards(const FormState &answers, const Sheet &sheet,
                                   const Snapshot &snapshot, const QDateTime &now)
{
    const FormDefinition &form = answers.form();
    QHash<QString, QStringList> itemsOfCard;
    for (const QString &linkId : form.linkIds())
        itemsOfCard[form.cardOf(linkId)] += linkId;
    QHash<QString, int> unconfirmed;
    for (const QString &linkId : answers.unanswered())
        ++unconfirmed[form.cardOf(linkId)];
    QHash<QString, int> conflicts;
    for (const SheetConflict &conflict : sheet.conflicts)
        ++conflicts[form.cardOf(form.groups().value(conflict.group).value(0))];

    QList<SheetCardContent> contents;
    for (const FormCard &card : form.cards()) {
        SheetCardContent content;
        content.key = card.key;
        content.title = sheetCardTitle(form, card);
        content.age = ageOf(card, answers, sheet, snapshot, now);
        content.unconfirmed = unconfirmed.value(card.key);
        content.conflicts = conflicts.value(card.key);
        content.summary = summaryOf(itemsOfCard.value(card.key), answers);
        const QDateTime at = sheet.traces.value(QStringLiteral("confirmed/") + card.key).at;
        content.isConfirmedToday
            = at.isValid() && at.toLocalTime().date() == now.toLocalTime().date();
        contents += content;
    }
    return contents;
}

} // namespace tasuki
