// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/differencetext.h"

#include "core/forms/formlibrary.h"
#include "ui/sheets/sheetcardtitle.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

static QString say(const char *source)
{
    return QCoreApplication::translate("Differences", source);
}

QString changeText(const FactDifference &difference)
{
    switch (difference.kind) {
    case FactDifference::Kind::Worse:
        return say(QT_TRANSLATE_NOOP("Differences", "▼ worse by %1")).arg(difference.steps);
    case FactDifference::Kind::Better:
        return say(QT_TRANSLATE_NOOP("Differences", "▲ better by %1")).arg(-difference.steps);
    case FactDifference::Kind::New:
        return say(QT_TRANSLATE_NOOP("Differences", "＋ new"));
    case FactDifference::Kind::Gone:
        return say(QT_TRANSLATE_NOOP("Differences", "－ gone"));
    case FactDifference::Kind::Changed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Differences", "● changed"));
}

DifferenceRow differenceRow(const FactDifference &difference, const FormDefinition &form)
{
    const auto side
        = [](const QString &text) { return text.isEmpty() ? QStringLiteral("―") : text; };
    DifferenceRow row{{},
                      difference.label,
                      side(difference.before),
                      side(difference.after),
                      changeText(difference),
                      difference.sensitive};
    for (const FormCard &card : form.cards()) {
        if (card.key == difference.card)
            row.card = sheetCardTitle(form, card);
    }
    return row;
}

bool isAboutTheSheet(const FactDifference &difference)
{
    return difference.code.startsWith(u"date.") || difference.code.startsWith(u"party.");
}

static QString formTitle(const QString &canonical, const FormLibrary &forms)
{
    auto form = forms.find(canonical);
    if (!form)
        form = forms.latest(canonical.section(u'|', 0, 0));
    return form ? form->title() : say(QT_TRANSLATE_NOOP("Differences", "Sheet"));
}

QString versionText(const SheetVersion &version, const Snapshot &snapshot, const FormLibrary &forms,
                    const QDateTime &now)
{
    const QString when = toLocalText(version.trace.at, now);
    switch (version.kind) {
    case SheetVersion::Kind::Standing:
        return say(QT_TRANSLATE_NOOP("Differences", "Standing sheet as it is now"));
    case SheetVersion::Kind::StandingOn:
        return say(QT_TRANSLATE_NOOP("Differences", "Standing sheet as of %1 (%2)"))
            .arg(when, snapshot.personName(version.trace.by));
    case SheetVersion::Kind::Sent:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Differences", "%1, version %2, sent %3 by %4"))
        .arg(formTitle(version.form, forms))
        .arg(version.version)
        .arg(when, snapshot.officeName(version.office));
}

} // namespace tasuki
