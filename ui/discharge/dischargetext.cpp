// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/dischargetext.h"

#include "ui/support/japanesetime.h"
#include "ui/widgets/statebadge.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    QString say(const char *source)
    {
        return QCoreApplication::translate("DischargeText", source);
    }

} // namespace

QString blockText(const QString &owner)
{
    if (owner == u"doctor")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Doctor"));
    if (owner == u"nurse")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Nursing"));
    if (owner == u"rehab")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Rehabilitation"));
    if (owner == u"pharmacist")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Medicines"));
    if (owner == u"dietitian")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Nutrition"));
    if (owner == u"msw")
        return say(QT_TRANSLATE_NOOP("DischargeText", "Social work"));
    return owner;
}

QString blockTexts(const QStringList &owners)
{
    QStringList texts;
    for (const QString &owner : owners)
        texts += blockText(owner);
    return texts.join(QStringLiteral("、"));
}

QString blockStateText(DischargeBlock::State state)
{
    switch (state) {
    case DischargeBlock::State::Missing:
        return say(QT_TRANSLATE_NOOP("DischargeText", "Not written"));
    case DischargeBlock::State::Begun:
        return say(QT_TRANSLATE_NOOP("DischargeText", "Being written"));
    case DischargeBlock::State::Confirmed:
        return say(QT_TRANSLATE_NOOP("DischargeText", "✓ Complete"));
    }
    return {};
}

QString stageText(SheetStage stage)
{
    return stage == SheetStage::Final ? say(QT_TRANSLATE_NOOP("DischargeText", "Final"))
                                      : say(QT_TRANSLATE_NOOP("DischargeText", "Preliminary"));
}

QString choiceText(ReviewChoice choice)
{
    switch (choice) {
    case ReviewChoice::Taken:
        return say(QT_TRANSLATE_NOOP("DischargeText", "Taken up"));
    case ReviewChoice::Considered:
        return say(QT_TRANSLATE_NOOP("DischargeText", "Considered, no change"));
    case ReviewChoice::NotTaken:
        return say(QT_TRANSLATE_NOOP("DischargeText", "Not taken up"));
    }
    return {};
}

QString kindText(FactDifference::Kind kind)
{
    switch (kind) {
    case FactDifference::Kind::Worse:
        return say(QT_TRANSLATE_NOOP("DischargeText", "▼ Worse"));
    case FactDifference::Kind::Better:
        return say(QT_TRANSLATE_NOOP("DischargeText", "▲ Better"));
    case FactDifference::Kind::Changed:
        return say(QT_TRANSLATE_NOOP("DischargeText", "● Different"));
    case FactDifference::Kind::New:
        return say(QT_TRANSLATE_NOOP("DischargeText", "＋ New"));
    case FactDifference::Kind::Gone:
        return say(QT_TRANSLATE_NOOP("DischargeText", "－ Gone"));
    }
    return {};
}

QString dischargeStateText(const DischargeEntry &discharge, const Snapshot &snapshot,
                           const QDateTime &now)
{
    if (!discharge.sheet)
        return say(QT_TRANSLATE_NOOP("DischargeText", "Not sent yet: only your hospital sees it"));
    const QString stage = discharge.sheet->stage ? stageText(*discharge.sheet->stage) : QString();
    QStringList parts{say(QT_TRANSLATE_NOOP("DischargeText", "%1 of %2"))
                          .arg(stage, toLocalText(discharge.sentAt, now)),
                      StateBadge::stateText(discharge.delivery)};
    if (!discharge.receipts.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("DischargeText", "Read by %1"))
                     .arg(snapshot.personName(discharge.receipts.first().reader));
    if (discharge.review) {
        const QString count = countText(countOf(*discharge.review));
        const bool isFinished = discharge.review->finishedSheet == discharge.sheet->id;
        parts += isFinished
            ? say(QT_TRANSLATE_NOOP("DischargeText", "Reviewed: %1")).arg(count)
            : say(QT_TRANSLATE_NOOP("DischargeText", "Being reviewed: %1")).arg(count);
    }
    return parts.join(QStringLiteral(" · "));
}

QString countText(const ReviewCount &count)
{
    QStringList parts{
        say(QT_TRANSLATE_NOOP("DischargeText", "Taken up %1/%2")).arg(count.taken).arg(count.rows)};
    if (count.considered > 0)
        parts += choiceText(ReviewChoice::Considered) + u' ' + QString::number(count.considered);
    if (count.notTaken > 0)
        parts += choiceText(ReviewChoice::NotTaken) + u' ' + QString::number(count.notTaken);
    return parts.join(QStringLiteral(" · "));
}

} // namespace tasuki
