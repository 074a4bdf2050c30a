// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    struct ProfileWords {
        Q_DECLARE_TR_FUNCTIONS(ProfileWords)
    };

    struct GroupWord {
        const char *title;
        const char *hint;
    };

    struct CodeWord {
        const char *code;
        const char *words;
    };

    constexpr std::array groupWords{
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Care certification"),
                  QT_TRANSLATE_NOOP("ProfileWords", "The care level, and until when it is valid.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Long-term care insurance"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "The insurer, the insured number and the "
                                    "share of cost, as on the card.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Medical insurance"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "The insurer, symbol and number, and the "
                                    "share of cost. Never the individual number.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Address and telephone"),
                  QT_TRANSLATE_NOOP("ProfileWords", "Where the patient lives and answers.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Family and key person"),
                  QT_TRANSLATE_NOOP("ProfileWords", "Whom to ring first, and who else there is.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Family doctors"),
                  QT_TRANSLATE_NOOP("ProfileWords", "Every doctor the patient goes to.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Offices that serve"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "Home help, visiting nurses, day care, "
                                    "equipment: who comes, and their telephone.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Hospitals"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "Where the patient wants to be admitted again, "
                                    "and which hospital referred.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Illnesses and allergies"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "One in each line. Write “none” where there "
                                    "is none, so that nobody has to ask.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Advance care planning"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "What was talked about, when, who knows of it "
                                    "and where the paper lies.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Ready for a disaster"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "The evacuation plan, what needs power, and "
                                    "where to go.")},
        GroupWord{QT_TRANSLATE_NOOP("ProfileWords", "Safety after a disaster"),
                  QT_TRANSLATE_NOOP("ProfileWords",
                                    "Whether the patient is safe: who found out, "
                                    "and when.")},
    };

    /// "group.item" stands before "item".
    constexpr std::array itemWords{
        CodeWord{"level", QT_TRANSLATE_NOOP("ProfileWords", "Level")},
        CodeWord{"from", QT_TRANSLATE_NOOP("ProfileWords", "Valid from")},
        CodeWord{"until", QT_TRANSLATE_NOOP("ProfileWords", "Valid until")},
        CodeWord{"applied", QT_TRANSLATE_NOOP("ProfileWords", "Applied for on")},
        CodeWord{"note", QT_TRANSLATE_NOOP("ProfileWords", "Remarks")},
        CodeWord{"insurer", QT_TRANSLATE_NOOP("ProfileWords", "Insurer")},
        CodeWord{"insurer-number", QT_TRANSLATE_NOOP("ProfileWords", "Insurer number")},
        CodeWord{"insured-number", QT_TRANSLATE_NOOP("ProfileWords", "Insured number")},
        CodeWord{"symbol", QT_TRANSLATE_NOOP("ProfileWords", "Symbol")},
        CodeWord{"number", QT_TRANSLATE_NOOP("ProfileWords", "Number")},
        CodeWord{"branch", QT_TRANSLATE_NOOP("ProfileWords", "Branch number")},
        CodeWord{"share", QT_TRANSLATE_NOOP("ProfileWords", "Share of cost")},
        CodeWord{"postcode", QT_TRANSLATE_NOOP("ProfileWords", "Postcode")},
        CodeWord{"address", QT_TRANSLATE_NOOP("ProfileWords", "Address")},
        CodeWord{"telephone", QT_TRANSLATE_NOOP("ProfileWords", "Telephone")},
        CodeWord{"mobile", QT_TRANSLATE_NOOP("ProfileWords", "Mobile")},
        CodeWord{"fax", QT_TRANSLATE_NOOP("ProfileWords", "Fax")},
        CodeWord{"services.name", QT_TRANSLATE_NOOP("ProfileWords", "Name of the office")},
        CodeWord{"name", QT_TRANSLATE_NOOP("ProfileWords", "Full name")},
        CodeWord{"relation", QT_TRANSLATE_NOOP("ProfileWords", "Relation")},
        CodeWord{"key-person", QT_TRANSLATE_NOOP("ProfileWords", "Key person")},
        CodeWord{"lives-together", QT_TRANSLATE_NOOP("ProfileWords", "Lives together")},
        CodeWord{"office", QT_TRANSLATE_NOOP("ProfileWords", "Clinic or hospital")},
        CodeWord{"department", QT_TRANSLATE_NOOP("ProfileWords", "Department")},
        CodeWord{"kind", QT_TRANSLATE_NOOP("ProfileWords", "Kind of service")},
        CodeWord{"person", QT_TRANSLATE_NOOP("ProfileWords", "In charge")},
        CodeWord{"wished", QT_TRANSLATE_NOOP("ProfileWords", "Wished for when readmitted")},
        CodeWord{"referring", QT_TRANSLATE_NOOP("ProfileWords", "Referred by")},
        CodeWord{"diagnoses", QT_TRANSLATE_NOOP("ProfileWords", "Diagnoses")},
        CodeWord{"history", QT_TRANSLATE_NOOP("ProfileWords", "Earlier illnesses")},
        CodeWord{"allergies", QT_TRANSLATE_NOOP("ProfileWords", "Allergies")},
        CodeWord{"life-planning.on", QT_TRANSLATE_NOOP("ProfileWords", "Talked about on")},
        CodeWord{"talked", QT_TRANSLATE_NOOP("ProfileWords", "What was talked about")},
        CodeWord{"known-to", QT_TRANSLATE_NOOP("ProfileWords", "Who knows of it")},
        CodeWord{"paper", QT_TRANSLATE_NOOP("ProfileWords", "Where the paper lies")},
        CodeWord{"plan", QT_TRANSLATE_NOOP("ProfileWords", "Own evacuation plan")},
        CodeWord{"power", QT_TRANSLATE_NOOP("ProfileWords", "Needs power")},
        CodeWord{"evacuation", QT_TRANSLATE_NOOP("ProfileWords", "Evacuation place")},
        CodeWord{"state", QT_TRANSLATE_NOOP("ProfileWords", "How the patient is")},
        CodeWord{"confirmed-by", QT_TRANSLATE_NOOP("ProfileWords", "Found out by")},
        CodeWord{"safety.on", QT_TRANSLATE_NOOP("ProfileWords", "Found out on")},
        CodeWord{"time", QT_TRANSLATE_NOOP("ProfileWords", "At what time")},
        CodeWord{"place", QT_TRANSLATE_NOOP("ProfileWords", "Where the patient is")},
    };

    constexpr std::array choiceWords{
        CodeWord{"level.pending", QT_TRANSLATE_NOOP("ProfileWords", "applied for")},
        CodeWord{"level.not-eligible", QT_TRANSLATE_NOOP("ProfileWords", "not eligible")},
        CodeWord{"level.support-1", QT_TRANSLATE_NOOP("ProfileWords", "Support 1")},
        CodeWord{"level.support-2", QT_TRANSLATE_NOOP("ProfileWords", "Support 2")},
        CodeWord{"level.care-1", QT_TRANSLATE_NOOP("ProfileWords", "Care 1")},
        CodeWord{"level.care-2", QT_TRANSLATE_NOOP("ProfileWords", "Care 2")},
        CodeWord{"level.care-3", QT_TRANSLATE_NOOP("ProfileWords", "Care 3")},
        CodeWord{"level.care-4", QT_TRANSLATE_NOOP("ProfileWords", "Care 4")},
        CodeWord{"level.care-5", QT_TRANSLATE_NOOP("ProfileWords", "Care 5")},
        CodeWord{"share.1", QT_TRANSLATE_NOOP("ProfileWords", "10 %")},
        CodeWord{"share.2", QT_TRANSLATE_NOOP("ProfileWords", "20 %")},
        CodeWord{"share.3", QT_TRANSLATE_NOOP("ProfileWords", "30 %")},
        CodeWord{"share.none", QT_TRANSLATE_NOOP("ProfileWords", "pays nothing")},
        CodeWord{"plan.yes", QT_TRANSLATE_NOOP("ProfileWords", "made")},
        CodeWord{"plan.making", QT_TRANSLATE_NOOP("ProfileWords", "being made")},
        CodeWord{"plan.no", QT_TRANSLATE_NOOP("ProfileWords", "not made")},
        CodeWord{"state.safe", QT_TRANSLATE_NOOP("ProfileWords", "is safe")},
        CodeWord{"state.needs-help", QT_TRANSLATE_NOOP("ProfileWords", "needs help")},
        CodeWord{"state.unknown", QT_TRANSLATE_NOOP("ProfileWords", "not known")},
        CodeWord{"yes", QT_TRANSLATE_NOOP("ProfileWords", "Yes")},
        CodeWord{"no", QT_TRANSLATE_NOOP("ProfileWords", "No")},
    };

    /// The code that names more stands before the one that names less.
    template<typename Words>
    QString wordFor(const Words &words, const QString &narrow, const QString &wide)
    {
        for (const QString &code : {narrow, wide}) {
            const auto found = std::find_if(words.begin(), words.end(), [&](const CodeWord &word) {
                return code == QLatin1String(word.code);
            });
            if (found != words.end())
                return ProfileWords::tr(found->words);
        }
        return wide;
    }

} // namespace

QString groupTitle(ProfileGroup group)
{
    return ProfileWords::tr(groupWords.at(static_cast<size_t>(group)).title);
}

QString groupHint(ProfileGroup group)
{
    return ProfileWords::tr(groupWords.at(static_cast<size_t>(group)).hint);
}

QString itemLabel(ProfileGroup group, const QString &item)
{
    return wordFor(itemWords, shapeOf(group).code + u'.' + item, item);
}

QString itemExample(const ProfileItem &item)
{
    if (item.code == u"power")
        return ProfileWords::tr("e.g. oxygen, ventilator, suction");
    if (item.code == u"insured-number")
        return ProfileWords::tr("10 digits");
    if (item.kind == ProfileKind::Digits)
        return item.lengths.size() > 1
            ? ProfileWords::tr("%1 or %2 digits").arg(item.lengths.first()).arg(item.lengths.last())
            : ProfileWords::tr("%1 digits").arg(item.lengths.first());
    return {};
}

QString choiceText(const QString &item, const QString &choice)
{
    return wordFor(choiceWords, item + u'.' + choice, choice);
}

QString rowTitle(ProfileGroup group, qsizetype number)
{
    if (group == ProfileGroup::Family)
        return ProfileWords::tr("Person %1").arg(number);
    if (group == ProfileGroup::Doctors)
        return ProfileWords::tr("Doctor %1").arg(number);
    if (group == ProfileGroup::Services)
        return ProfileWords::tr("Office %1").arg(number);
    return ProfileWords::tr("Talk %1").arg(number);
}

} // namespace tasuki
