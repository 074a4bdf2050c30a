// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profileshape.h"

#include "core/base/japanesetext.h"
#include "core/domain/mynumber.h"
#include "core/domain/partialdate.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = ProfileFault::Kind;

    ProfileItem line(const char *code)
    {
        return {QLatin1String(code), ProfileKind::Line, {}, {}};
    }

    ProfileItem kindOf(const char *code, ProfileKind kind)
    {
        return {QLatin1String(code), kind, {}, {}};
    }

    ProfileItem digits(const char *code, const QList<int> &lengths)
    {
        return {QLatin1String(code), ProfileKind::Digits, {}, lengths};
    }

    ProfileItem choice(const char *code, const QStringList &choices)
    {
        return {QLatin1String(code), ProfileKind::Choice, choices, {}};
    }

    ProfileItem yesOrNo(const char *code)
    {
        return choice(code, {QStringLiteral("yes"), QStringLiteral("no")});
    }

    const QStringList &careLevels()
    {
        static const QStringList levels{QStringLiteral("pending"),   QStringLiteral("not-eligible"),
                                        QStringLiteral("support-1"), QStringLiteral("support-2"),
                                        QStringLiteral("care-1"),    QStringLiteral("care-2"),
                                        QStringLiteral("care-3"),    QStringLiteral("care-4"),
                                        QStringLiteral("care-5")};
        return levels;
    }

    QList<ProfileShape> insuranceShapes()
    {
        const QStringList shares{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                 QStringLiteral("none")};
        return {
            {ProfileGroup::CareLevel,
             QStringLiteral("care-level"),
             false,
             {choice("level", careLevels()), kindOf("from", ProfileKind::Day),
              kindOf("until", ProfileKind::Day), kindOf("applied", ProfileKind::Day),
              kindOf("note", ProfileKind::Text)}},
            {ProfileGroup::CareInsurance,
             QStringLiteral("care-insurance"),
             false,
             {line("insurer"), digits("insurer-number", {6}),
              kindOf("insured-number", ProfileKind::InsuredNumber), choice("share", shares),
              kindOf("note", ProfileKind::Text)}},
            {ProfileGroup::MedicalInsurance,
             QStringLiteral("medical-insurance"),
             false,
             {line("insurer"), digits("insurer-number", {6, 8}), line("symbol"), line("number"),
              line("branch"), choice("share", shares), kindOf("until", ProfileKind::Day),
              kindOf("note", ProfileKind::Text)}},
        };
    }

    QList<ProfileShape> peopleShapes()
    {
        const auto phone = kindOf("telephone", ProfileKind::Telephone);
        const auto note = kindOf("note", ProfileKind::Text);
        return {
            {ProfileGroup::Contact,
             QStringLiteral("contact"),
             false,
             {line("postcode"), kindOf("address", ProfileKind::Text), phone,
              kindOf("mobile", ProfileKind::Telephone), note}},
            {ProfileGroup::Family,
             QStringLiteral("family"),
             true,
             {line("name"), line("relation"), phone, kindOf("fax", ProfileKind::Telephone),
              yesOrNo("key-person"), yesOrNo("lives-together"), note}},
            {ProfileGroup::Doctors,
             QStringLiteral("doctors"),
             true,
             {line("name"), line("office"), line("department"), phone, note}},
            {ProfileGroup::Services,
             QStringLiteral("services"),
             true,
             {line("name"), line("kind"), line("person"), phone, note}},
            {ProfileGroup::Hospitals,
             QStringLiteral("hospitals"),
             false,
             {line("wished"), line("referring"), note}},
        };
    }

    QList<ProfileShape> conditionShapes()
    {
        return {
            {ProfileGroup::Illness,
             QStringLiteral("illness"),
             false,
             {kindOf("diagnoses", ProfileKind::Text), kindOf("history", ProfileKind::Text),
              kindOf("allergies", ProfileKind::Text)}},
            {ProfileGroup::LifePlanning,
             QStringLiteral("life-planning"),
             true,
             {kindOf("on", ProfileKind::SomeDay), kindOf("talked", ProfileKind::Text),
              line("known-to"), line("paper")}},
            {ProfileGroup::DisasterPlan,
             QStringLiteral("disaster-plan"),
             false,
             {choice("plan",
                     {QStringLiteral("yes"), QStringLiteral("making"), QStringLiteral("no")}),
              line("power"), line("evacuation"), kindOf("note", ProfileKind::Text)}},
            {ProfileGroup::Safety,
             QStringLiteral("safety"),
             false,
             {choice("state",
                     {QStringLiteral("safe"), QStringLiteral("needs-help"),
                      QStringLiteral("unknown")}),
              line("confirmed-by"), kindOf("on", ProfileKind::Day), line("time"), line("place"),
              kindOf("note", ProfileKind::Text)}},
        };
    }

    bool isReadable(const QString &text, bool hasLines)
    {
        return text.isValidUtf16() && !text.trimmed().isEmpty() && text.front() != QChar(0xfeff)
            && std::none_of(text.begin(), text.end(), [hasLines](QChar c) {
                   return c.category() == QChar::Other_Control && !(hasLines && c == u'\n');
               });
    }

    bool areDigits(QStringView text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
    }

    bool isTelephone(const QString &text)
    {
        constexpr QStringView signs = u"0123456789-+() ";
        return std::all_of(text.begin(), text.end(), [signs](QChar c) { return signs.contains(c); })
            && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    bool isInsuredNumber(const QString &text)
    {
        return text.size() == 10 && areDigits(QStringView(text).mid(text.front() == u'H' ? 1 : 0));
    }

    std::optional<Kind> faultOf(const ProfileItem &item, const QString &text)
    {
        const auto unless
            = [](bool isGood, Kind kind) { return isGood ? std::nullopt : std::optional(kind); };
        const bool hasLines = item.kind == ProfileKind::Text;
        if (text.size() > (hasLines ? longestProfileText : longestProfileLine))
            return Kind::TooLong;
        if (!isReadable(text, hasLines))
            return Kind::NotText;
        const auto date = PartialDate::fromIso(text);
        switch (item.kind) {
        case ProfileKind::Day:
            return unless(date && date->isWhole(), Kind::NotADay);
        case ProfileKind::SomeDay:
            return unless(date.has_value(), Kind::NotADay);
        case ProfileKind::Digits:
            return unless(areDigits(text) && item.lengths.contains(int(text.size())),
                          Kind::NotDigits);
        case ProfileKind::InsuredNumber:
            return unless(isInsuredNumber(text), Kind::NotDigits);
        case ProfileKind::Telephone:
            return unless(isTelephone(text), Kind::NotATelephone);
        case ProfileKind::Choice:
            return unless(item.choices.contains(text), Kind::NotAChoice);
        case ProfileKind::Line:
        case ProfileKind::Text:
            break;
        }
        return std::nullopt;
    }

    std::optional<ProfileFault> myNumberIn(const ProfileValue &value)
    {
        for (qsizetype i = 0; i < value.size(); ++i) {
            for (auto it = value.at(i).begin(); it != value.at(i).end(); ++it) {
                if (looksLikeMyNumber(it.value()))
                    return ProfileFault{Kind::MyNumber, i, it.key()};
            }
        }
        return std::nullopt;
    }

    /// Numbers are typed with every kind of dash, and with none of the keyboard's.
    QString plainTelephone(const QString &typed)
    {
        QString plain = plainDigits(typed);
        for (QChar &c : plain) {
            if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x30fc))
                c = u'-';
        }
        return plain;
    }

    QString cleanedText(const ProfileItem *item, const QString &typed)
    {
        const ProfileKind kind = item ? item->kind : ProfileKind::Text;
        switch (kind) {
        case ProfileKind::Line:
            return typed.simplified();
        case ProfileKind::Text:
            return QString(typed).replace(u'\t', u' ').remove(u'\r').trimmed();
        case ProfileKind::Telephone:
            return plainTelephone(typed);
        case ProfileKind::InsuredNumber:
            return plainDigits(typed).remove(u' ').remove(u'-').toUpper();
        case ProfileKind::Digits:
            return plainDigits(typed).remove(u' ').remove(u'-');
        case ProfileKind::Day:
        case ProfileKind::SomeDay:
        case ProfileKind::Choice:
            break;
        }
        return plainDigits(typed);
    }

} // namespace

const ProfileItem *ProfileShape::item(const QString &itemCode) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ProfileItem &known) {
        return known.code == itemCode;
    });
    return found == items.end() ? nullptr : &*found;
}

const QList<ProfileShape> &profileShapes()
{
    static const QList<ProfileShape> shapes
        = insuranceShapes() + peopleShapes() + conditionShapes();
    return shapes;
}

const ProfileShape &shapeOf(ProfileGroup group)
{
    return profileShapes().at(static_cast<qsizetype>(group));
}

std::optional<ProfileGroup> profileGroupFromCode(const QString &code)
{
    for (const ProfileShape &shape : profileShapes()) {
        if (shape.code == code)
            return shape.group;
    }
    return std::nullopt;
}

std::optional<ProfileFault> faultIn(ProfileGroup group, const ProfileValue &value)
{
    const ProfileShape &shape = shapeOf(group);
    if (const auto found = myNumberIn(value))
        return found;
    if (value.size() > (shape.isList ? mostProfileRows : 1))
        return ProfileFault{Kind::TooManyRows, value.size(), {}};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i).isEmpty())
            return ProfileFault{Kind::NotText, i, {}};
        for (auto it = value.at(i).begin(); it != value.at(i).end(); ++it) {
            const ProfileItem *item = shape.item(it.key());
            const auto fault = item ? faultOf(*item, it.value()) : Kind::NoSuchItem;
            if (fault)
                return ProfileFault{*fault, i, it.key()};
        }
    }
    return std::nullopt;
}

ProfileValue cleaned(ProfileGroup group, const ProfileValue &value)
{
    const ProfileShape &shape = shapeOf(group);
    ProfileValue kept;
    for (const ProfileRow &row : value) {
        ProfileRow clean;
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QString text = cleanedText(shape.item(it.key()), it.value());
            if (!text.isEmpty())
                clean.insert(it.key(), text);
        }
        if (!clean.isEmpty())
            kept.append(clean);
    }
    return kept;
}

} // namespace tasuki
