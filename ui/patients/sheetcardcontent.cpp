// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/sheetcardcontent.h"

#include "core/forms/answertext.h"
#include "core/services/sheetage.h"
#include "ui/sheets/sheetcardtitle.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

/// As many answers as a glance takes in.
static constexpr qsizetype summarisedAnswers = 4;
static constexpr qsizetype summarisedLetters = 24;

static QString words(const char *source)
{
    return QCoreApplication::translate("SheetCards", source);
}

static QString ageOf(const CardAge &age, const Snapshot &snapshot, const QDateTime &now)
{
    const GroupTrace &last = age.last();
    if (!last.at.isValid())
        return words(QT_TRANSLATE_NOOP("SheetCards", "Nobody has looked at this yet"));
    const QString pattern = age.isConfirmation()
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

    QHash<QString, CardAge> ages;
    for (const CardAge &age : SheetAges(form).of(sheet))
        ages.insert(age.card, age);

    QList<SheetCardContent> contents;
    for (const FormCard &card : form.cards()) {
        SheetCardContent content;
        content.key = card.key;
        content.title = sheetCardTitle(form, card);
        const CardAge age = ages.value(card.key);
        content.age = ageOf(age, snapshot, now);
        content.isStale = isStale(age.last().at, now);
        content.unconfirmed = unconfirmed.value(card.key);
        content.conflicts = conflicts.value(card.key);
        content.summary = summaryOf(itemsOfCard.value(card.key), answers);
        const QDateTime at = age.confirmed.at;
        content.isConfirmedToday
            = at.isValid() && at.toLocalTime().date() == now.toLocalTime().date();
        contents += content;
    }
    return contents;
}

} // namespace tasuki
