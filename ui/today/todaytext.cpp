// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tasuki {

namespace {

    QString say(const char *source)
    {
        return QCoreApplication::translate("TodayText", source);
    }

} // namespace

TodayGroup groupOf(TodayItem::Kind kind)
{
    switch (kind) {
    case TodayItem::Kind::SheetToSend:
    case TodayItem::Kind::SheetNotDelivered:
    case TodayItem::Kind::SheetRefused:
    case TodayItem::Kind::Conflict:
    case TodayItem::Kind::DischargeArrived:
    case TodayItem::Kind::DischargeBlockMissing:
        return TodayGroup::Due;
    case TodayItem::Kind::NotReadYet:
    case TodayItem::Kind::ReadNotAcknowledged:
        return TodayGroup::Waiting;
    case TodayItem::Kind::Acknowledged:
    case TodayItem::Kind::NewSheet:
    case TodayItem::Kind::DischargeReviewed:
        return TodayGroup::News;
    case TodayItem::Kind::StaleSheet:
    case TodayItem::Kind::MonthlyCheck:
    case TodayItem::Kind::RoomToTend:
        return TodayGroup::Later;
    }
    return TodayGroup::Later;
}

QString groupText(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Due:
        return say(QT_TRANSLATE_NOOP("TodayText", "To do now"));
    case TodayGroup::Waiting:
        return say(QT_TRANSLATE_NOOP("TodayText", "Waiting for an answer"));
    case TodayGroup::News:
        return say(QT_TRANSLATE_NOOP("TodayText", "New"));
    case TodayGroup::Later:
        return say(QT_TRANSLATE_NOOP("TodayText", "When there is time"));
    }
    return {};
}

QString subjectText(const TodayItem &item)
{
    if (item.kind == TodayItem::Kind::MonthlyCheck)
        return say(QT_TRANSLATE_NOOP("TodayText", "%1 clients")).arg(item.count);
    return item.patientName;
}

QString actionText(TodayItem::Kind kind)
{
    switch (kind) {
    case TodayItem::Kind::SheetToSend:
        return say(QT_TRANSLATE_NOOP("TodayText", "In hospital: send the sheet"));
    case TodayItem::Kind::SheetNotDelivered:
        return say(
            QT_TRANSLATE_NOOP("TodayText", "Waiting for the line: the sheet goes out by itself"));
    case TodayItem::Kind::SheetRefused:
        return say(QT_TRANSLATE_NOOP("TodayText", "The sheet was not accepted: look why"));
    case TodayItem::Kind::NotReadYet:
        return say(QT_TRANSLATE_NOOP("TodayText", "Arrived, not yet read by the hospital"));
    case TodayItem::Kind::Acknowledged:
        return say(QT_TRANSLATE_NOOP("TodayText", "The hospital has acknowledged the sheet"));
    case TodayItem::Kind::NewSheet:
        return say(QT_TRANSLATE_NOOP("TodayText", "A new sheet: read it"));
    case TodayItem::Kind::ReadNotAcknowledged:
        return say(QT_TRANSLATE_NOOP("TodayText", "Read: acknowledge it"));
    case TodayItem::Kind::Conflict:
        return say(QT_TRANSLATE_NOOP("TodayText", "Two people wrote the same item: choose one"));
    case TodayItem::Kind::DischargeArrived:
        return say(QT_TRANSLATE_NOOP("TodayText", "Discharge information has come: review it"));
    case TodayItem::Kind::DischargeBlockMissing:
        return say(QT_TRANSLATE_NOOP("TodayText", "Discharge sheet: your part is not yet written"));
    case TodayItem::Kind::DischargeReviewed:
        return say(
            QT_TRANSLATE_NOOP("TodayText", "The care manager has reviewed the discharge sheet"));
    case TodayItem::Kind::StaleSheet:
        return say(QT_TRANSLATE_NOOP(
            "TodayText", "Standing sheet not looked through for half a year: please do"));
    case TodayItem::Kind::MonthlyCheck:
        return say(QT_TRANSLATE_NOOP("TodayText",
                                     "Standing sheets not confirmed this month: six keys each"));
    case TodayItem::Kind::RoomToTend:
        return say(QT_TRANSLATE_NOOP(
            "TodayText",
            "You take care of this room: look through it this week. “Settings” shows whom to ask"));
    }
    return {};
}

} // namespace tasuki
