// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicinetext.h"

#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = MedicineStep::Kind;

    struct MedicineText {
        Q_DECLARE_TR_FUNCTIONS(MedicineText)
    };

    QString shortDay(QDate day)
    {
        return toShortWareki(PartialDate::fromDate(day));
    }

    QDate writtenDay(const MedicineStep &step)
    {
        return step.at.toLocalTime().date();
    }

    /// From when it holds, as far as it is known; else when it was written down.
    QString dayText(const MedicineStep &step)
    {
        if (step.on.isValid())
            return shortDay(step.on);
        return step.use.since ? toShortWareki(*step.use.since) : shortDay(writtenDay(step));
    }

    QString kindWord(const MedicineStep &step)
    {
        switch (step.kind) {
        case Kind::Started:
            return step.use.since ? MedicineText::tr("New") : MedicineText::tr("Listed");
        case Kind::Changed:
            return MedicineText::tr("Changed");
        case Kind::Stopped:
            return MedicineText::tr("Stopped");
        case Kind::Resumed:
            return MedicineText::tr("Taken again");
        }
        return {};
    }

    /// "Changed R8.6.1: アムロジピンOD錠 5mg 1錠 朝 – reason".
    QString happening(const MedicineStep &step)
    {
        return MedicineText::tr("%1 %2: %3 – why: %4", "what happened, day, medicine, reason")
            .arg(kindWord(step), dayText(step), useText(step.use), step.reason);
    }

    QString stepText(const MedicineStep &step, const Snapshot &snapshot, const QDateTime &now)
    {
        const QString written
            = MedicineText::tr("    written by %1, %2", "writer, moment")
                  .arg(writerText(step.by, step.office, snapshot), toLocalText(step.at, now));
        const QString text = happening(step) + u'\n' + written;
        return step.sawPrevious ? text
                                : text + u'\n'
                + MedicineText::tr("    Written without having read what stands before it. Please "
                                   "check whether both hold.");
    }

    QString codeText(const QString &code)
    {
        if (code == u"archived")
            return MedicineText::tr("This room is closed. The medicines can only be read.");
        if (code == u"no_consent")
            return MedicineText::tr("There is no consent of the patient. No medicine can be "
                                    "written down until there is.");
        if (code == u"feature_off")
            return MedicineText::tr("Medicines are switched off in this room. The office that "
                                    "opened it can switch them on.");
        if (code == u"stopped")
            return MedicineText::tr("This medicine was stopped meanwhile.");
        if (code == u"taken")
            return MedicineText::tr("This medicine is being taken already.");
        return {};
    }

    QString waitingText(const MedicineEntry &entry)
    {
        if (entry.isRefused)
            return MedicineText::tr("Not accepted, nobody else sees it. %1")
                .arg(codeText(entry.refusal));
        if (!entry.refusal.isEmpty())
            return MedicineText::tr("What you wrote last was not accepted. %1")
                .arg(codeText(entry.refusal));
        return entry.isOnlyHere ? MedicineText::tr("Saved here, waiting to be sent") : QString();
    }

    QString detailsOf(const MedicineUse &use)
    {
        QStringList parts;
        if (use.since)
            parts += MedicineText::tr("since %1").arg(toShortWareki(*use.since));
        parts += {use.prescriber, use.remark};
        parts.removeAll(QString());
        return parts.isEmpty()
            ? QString()
            : MedicineText::tr(" (%1)", "details").arg(parts.join(MedicineText::tr(", ")));
    }

    const char *faultWords(MedicineFault::Kind kind)
    {
        switch (kind) {
        case MedicineFault::Kind::NoName:
            return QT_TRANSLATE_NOOP("MedicineText", "Write the name of the medicine before “%1”.");
        case MedicineFault::Kind::Unknown:
            return QT_TRANSLATE_NOOP("MedicineText",
                                     "“%1” is not understood. Put it in brackets if it says when; "
                                     "other words go into the remark.");
        case MedicineFault::Kind::Glued:
            return QT_TRANSLATE_NOOP(
                "MedicineText",
                "Where does the name end in “%1”? Write a blank before the amount.");
        case MedicineFault::Kind::Twice:
            return QT_TRANSLATE_NOOP(
                "MedicineText",
                "“%1”: something else of that kind stands in the line already. "
                "Write different amounts like 朝2錠 夕1錠.");
        case MedicineFault::Kind::PerDay:
            return QT_TRANSLATE_NOOP("MedicineText",
                                     "“%1” is for a whole day. Write how much is taken each time.");
        case MedicineFault::Kind::Night:
            return QT_TRANSLATE_NOOP("MedicineText",
                                     "Is “%1” in the evening (夕) or at bedtime (寝る前)?");
        case MedicineFault::Kind::Open:
            return QT_TRANSLATE_NOOP("MedicineText", "The bracket of “%1” is not closed.");
        case MedicineFault::Kind::TooLong:
            return QT_TRANSLATE_NOOP("MedicineText", "“%1” is too long, or no text.");
        case MedicineFault::Kind::Unclear:
            return QT_TRANSLATE_NOOP("MedicineText",
                                     "The line with “%1” can be read in two ways. Write blanks "
                                     "between its parts.");
        }
        return "";
    }

} // namespace

QString medicineFaultText(const MedicineFault &fault)
{
    constexpr qsizetype longest = 40;
    const QString piece
        = fault.piece.size() > longest ? fault.piece.left(longest) + u'…' : fault.piece;
    return QCoreApplication::translate("MedicineText", faultWords(fault.kind)).arg(piece);
}

QString understoodMedicine(const MedicineUse &use)
{
    const QString times = timesText(use);
    QStringList parts{MedicineText::tr("Name: %1").arg(use.name)};
    if (!use.strength.isEmpty())
        parts += MedicineText::tr("strength: %1").arg(use.strength);
    parts += use.dose.isEmpty() ? MedicineText::tr("how much: not written")
                                : MedicineText::tr("each time: %1").arg(use.dose);
    parts += times.isEmpty() ? MedicineText::tr("when: not written")
                             : MedicineText::tr("when: %1").arg(times);
    if (!use.route.isEmpty())
        parts += MedicineText::tr("how: %1").arg(use.route);
    return parts.join(QStringLiteral(" · "));
}

QString medicineMark(const Medicine &medicine, QDate today)
{
    const MedicineStep *recent = medicine.recent(today);
    if (recent)
        return QStringLiteral("◆ ") + kindWord(*recent) + u' ' + dayText(*recent);
    const MedicineStep *stop = medicine.stop();
    return stop ? kindWord(*stop) + u' ' + shortDay(stop->on) : QString();
}

QString medicineRemark(const MedicineEntry &entry, QDate today)
{
    const Medicine &medicine = entry.medicine;
    const MedicineStep *recent = medicine.recent(today);
    const MedicineStep *stop = medicine.stop();
    QStringList parts{waitingText(entry)};
    if (medicine.unread())
        parts += MedicineText::tr("Two people wrote at the same time: see the history");
    if (stop)
        parts += MedicineText::tr("Stopped: %1").arg(stop->reason);
    if (recent && recent != stop)
        parts += MedicineText::tr("Why: %1").arg(recent->reason);
    parts += medicine.use().remark;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString medicineTrail(const Medicine &medicine, const Snapshot &snapshot, const QDateTime &now)
{
    QStringList lines;
    for (const MedicineStep &step : medicine.steps)
        lines += stepText(step, snapshot, now);
    return lines.join(u'\n');
}

QString medicineListTrail(const QList<MedicineEntry> &entries, const Snapshot &snapshot,
                          const QDateTime &now)
{
    QList<const MedicineStep *> steps;
    for (const MedicineEntry &entry : entries) {
        for (const MedicineStep &step : entry.medicine.steps)
            steps.append(&step);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto *one, const auto *other) { return one->at > other->at; });
    QStringList lines;
    for (const MedicineStep *step : std::as_const(steps))
        lines += stepText(*step, snapshot, now);
    return lines.join(u'\n');
}

QString medicineListText(const QList<MedicineEntry> &entries, const QString &patient, QDate today)
{
    QStringList taken;
    QStringList fresh;
    QStringList stopped;
    for (const MedicineEntry &entry : entries) {
        const Medicine &medicine = entry.medicine;
        if (entry.isRefused)
            continue;
        if (const MedicineStep *recent = medicine.recent(today))
            fresh += MedicineText::tr("- %1").arg(happening(*recent));
        if (const MedicineStep *stop = medicine.stop())
            stopped += MedicineText::tr("- %1").arg(happening(*stop));
        else
            taken += MedicineText::tr("%1. %2%3", "number, medicine, details")
                         .arg(QString::number(taken.size() + 1), useText(medicine.use()),
                              detailsOf(medicine.use()));
    }
    QStringList lines{MedicineText::tr("Medicines of %1, as of %2")
                          .arg(patient, toWareki(PartialDate::fromDate(today)))};
    lines += taken.isEmpty() ? QStringList{MedicineText::tr("None is taken now.")} : taken;
    if (!fresh.isEmpty())
        lines += QStringList{MedicineText::tr("New in the last %1 days:").arg(Medicine::recentDays)}
            + fresh;
    if (!stopped.isEmpty())
        lines += QStringList{MedicineText::tr("Stopped:")} + stopped;
    return lines.join(u'\n') + u'\n';
}

QString medicinesClosedText(const RoomEntry &room)
{
    return codeText(room.lockCode(RoomFeature::Medicines));
}

QString medicineErrorText(const Error &error)
{
    if (error.kind == Error::Kind::TooLarge)
        return MedicineText::tr("There are too many medicines in this room, or this one was "
                                "changed too often. Stop those that are not taken any more.");
    const QString known = error.kind == Error::Kind::Conflict ? codeText(error.detail) : QString();
    return known.isEmpty() ? errorText(error) : known;
}

} // namespace tasuki
