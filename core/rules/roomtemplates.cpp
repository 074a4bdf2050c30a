// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomtemplates.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <initializer_list>

namespace tasuki {

namespace {

    constexpr int mostMembersOfAll = 10'000;

    /// A misspelt switch must not count as one that is off.
    void refuseOthers(JsonReader &reader, const QJsonObject &json,
                      const std::initializer_list<const char *> &known)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const auto isIt = [&it](const char *name) { return it.key() == QLatin1String(name); };
            if (std::none_of(known.begin(), known.end(), isIt))
                reader.fail(it.key().toLatin1().constData(), "is not known here");
        }
    }

    void take(JsonReader &into, const char *name, const JsonReader &part)
    {
        if (!part.ok())
            into.fail(name, part.error().detail.toUtf8().constData());
    }

    bool requiredBoolean(JsonReader &reader, const QJsonObject &json, const char *name)
    {
        if (!json.contains(QLatin1String(name)))
            reader.fail(name, "is missing");
        return reader.boolean(name, false);
    }

    TemplateText textFrom(JsonReader &reader, const char *name)
    {
        const QJsonObject json = reader.object(name);
        JsonReader part(json, {});
        refuseOthers(part, json, {"ja", "en"});
        const TemplateText text{part.string("ja"), part.string("en")};
        if (text.ja.trimmed().isEmpty() || text.en.trimmed().isEmpty())
            part.fail("ja", "or en is empty");
        take(reader, name, part);
        return text;
    }

    RoomFeatures featuresFrom(JsonReader &reader)
    {
        const QJsonObject json = reader.object("features");
        JsonReader part(json, {});
        RoomFeatures features;
        for (const RoomFeature feature : allRoomFeatures()) {
            const QByteArray code = toCode(feature).toLatin1();
            features.setFlag(feature, requiredBoolean(part, json, code.constData()));
        }
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!roomFeatureFromCode(it.key()))
                part.fail(it.key().toLatin1().constData(), "is not known here");
        }
        take(reader, "features", part);
        return features;
    }

    QList<OfficeKind> kindsFrom(JsonReader &reader, const char *name)
    {
        QList<OfficeKind> kinds;
        for (const QJsonValue &value : reader.array(name)) {
            const auto kind = officeKindFromCode(value.toString());
            if (!kind || kinds.contains(*kind))
                reader.fail(name, "has something twice, or that is no kind of office");
            else
                kinds.append(*kind);
        }
        return kinds;
    }

    QList<Profession> professionsFrom(JsonReader &reader)
    {
        QList<Profession> professions;
        for (const QJsonValue &value : reader.array("professions")) {
            const auto profession = professionFromCode(value.toString());
            if (!profession || professions.contains(*profession))
                reader.fail("professions", "has something twice, or that is no profession");
            else
                professions.append(*profession);
        }
        return professions;
    }

    QStringList idsFrom(JsonReader &reader, const char *name)
    {
        QStringList ids;
        for (const QJsonValue &value : reader.array(name)) {
            if (!value.isString() || ids.contains(value.toString()))
                reader.fail(name, "has something twice, or that is no id");
            else
                ids.append(value.toString());
        }
        return ids;
    }

    template<typename Value>
    Value wordFrom(JsonReader &reader, const char *name,
                   const std::initializer_list<std::pair<const char *, Value>> &words)
    {
        const QString text = reader.string(name);
        for (const auto &[code, value] : words) {
            if (text == QLatin1String(code))
                return value;
        }
        reader.fail(name, "is not a word that is known here");
        return words.begin()->second;
    }

    void readMembers(JsonReader &reader, RoomTemplate &made)
    {
        using Are = RoomTemplate::MembersAre;
        const QJsonObject json = reader.object("members");
        JsonReader part(json, {});
        refuseOthers(part, json, {"of", "kinds", "min", "max"});
        made.membersAre = wordFrom<Are>(
            part, "of",
            {{"offices", Are::Offices}, {"people", Are::People}, {"everyone", Are::Everyone}});
        made.members = kindsFrom(part, "kinds");
        const qint64 fewest = part.integer("min");
        const qint64 most = part.integer("max");
        if (fewest < 0 || most < fewest || most > mostMembersOfAll)
            part.fail("min", "and max do not fit");
        made.fewestMembers = static_cast<int>(fewest);
        made.mostMembers = static_cast<int>(most);
        take(reader, "members", part);
    }

    /// What would make rooms nobody can keep the rules in.
    void checkSense(JsonReader &reader, const RoomTemplate &made)
    {
        for (const OfficeKind kind : made.openedBy) {
            if (!made.members.contains(kind))
                reader.fail("openedBy", "has a kind of office that may not be in the room");
        }
        if (made.needsConsent && !made.isAboutPatient)
            reader.fail("consent", "is asked for, but the room is about nobody");
        if (made.needsConsent && !made.hasRecord)
            reader.fail("consent", "is asked for, but the room cannot hold one");
        if (made.hasRecord && made.mostMembers > Room::mostMembers)
            reader.fail("members", "are more than a room can hold");
        if (made.isPart && !made.hasRecord)
            reader.fail("part", "of a room needs a record, which says of which");
        if (!made.professions.isEmpty() && !made.hasRecord)
            reader.fail("professions", "are asked for, but its rooms are all alike");
        if (made.membersAre == RoomTemplate::MembersAre::Everyone && !made.openedBy.isEmpty())
            reader.fail("openedBy", "cannot be while everyone is in it");
        if (made.membersAre == RoomTemplate::MembersAre::People
            && (!made.hasRecord || made.mostMembers > Room::mostPeople))
            reader.fail("members", "are people whom its record cannot name");
        if (made.membersAre == RoomTemplate::MembersAre::People && made.isAboutPatient)
            reader.fail("aboutPatient", "is not talked of where an office's colleagues are not in");
    }

    /// Nobody who is in the room would be out of it, and the consent it has is the one it needs.
    bool growsOutOf(const RoomTemplate &larger, const RoomTemplate &smaller)
    {
        const bool fitsAll
            = std::all_of(smaller.members.begin(), smaller.members.end(),
                          [&larger](OfficeKind kind) { return larger.members.contains(kind); });
        return fitsAll && larger.mostMembers >= smaller.mostMembers && larger.hasRecord
            && !larger.isPart && !smaller.isPart && larger.id != smaller.id
            && larger.professions.isEmpty() && smaller.professions.isEmpty()
            && larger.membersAre == smaller.membersAre
            && larger.isAboutPatient == smaller.isAboutPatient
            && larger.needsConsent == smaller.needsConsent;
    }

    bool isId(const QString &id)
    {
        return !id.isEmpty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || c == u'-';
        });
    }

} // namespace

Result<RoomTemplate> RoomTemplates::read(const QByteArray &json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    JsonReader reader(*root);
    refuseOthers(reader, *root,
                 {"id", "order", "title", "purpose", "settings", "features", "aboutPatient",
                  "consent", "roleRule", "openedBy", "members", "professions", "part",
                  "growsInto"});
    RoomTemplate made;
    made.id = reader.string("id");
    if (!isId(made.id))
        reader.fail("id", "is not lower case letters and hyphens");
    made.order = static_cast<int>(reader.integer("order"));
    made.title = textFrom(reader, "title");
    made.purpose = textFrom(reader, "purpose");
    made.hasRecord = wordFrom<bool>(reader, "settings", {{"fixed", false}, {"room", true}});
    made.features = featuresFrom(reader);
    made.isAboutPatient = requiredBoolean(reader, *root, "aboutPatient");
    made.needsConsent = requiredBoolean(reader, *root, "consent");
    made.roleRule = wordFrom<RoleRule>(
        reader, "roleRule",
        {{"none", RoleRule::None}, {"doctor-or-visiting-nurse", RoleRule::DoctorOrVisitingNurse}});
    made.openedBy = kindsFrom(reader, "openedBy");
    readMembers(reader, made);
    made.professions = professionsFrom(reader);
    made.isPart = requiredBoolean(reader, *root, "part");
    made.growsInto = idsFrom(reader, "growsInto");
    checkSense(reader, made);
    return reader.ok() ? Result<RoomTemplate>(made) : reader.error();
}

Result<RoomTemplates> RoomTemplates::load(const QList<std::pair<QString, QByteArray>> &files)
{
    RoomTemplates templates;
    for (const auto &[name, content] : files) {
        const auto made = read(content);
        if (!made)
            return Error{made.error().kind, name + QStringLiteral(": ") + made.error().detail};
        if (templates.find(made->id))
            return Error{Error::Kind::Invalid,
                         name + QStringLiteral(": there is another template of this id")};
        templates.m_templates.append(*made);
    }
    for (const RoomTemplate &one : std::as_const(templates.m_templates)) {
        for (const QString &id : one.growsInto) {
            const RoomTemplate *larger = templates.find(id);
            if (!larger || !growsOutOf(*larger, one))
                return Error{Error::Kind::Invalid,
                             one.id + QStringLiteral(" does not grow into ") + id};
        }
    }
    std::sort(templates.m_templates.begin(), templates.m_templates.end(),
              [](const RoomTemplate &a, const RoomTemplate &b) {
                  return std::tie(a.order, a.id) < std::tie(b.order, b.id);
              });
    return templates;
}

const RoomTemplates &RoomTemplates::builtIn()
{
    static const RoomTemplates templates = [] {
        QList<std::pair<QString, QByteArray>> files;
        const QDir folder(QStringLiteral(":/tasuki/rooms"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.append({name, file.readAll()});
        }
        const auto loaded = load(files);
        if (!loaded)
            qCCritical(logForms).noquote() << "room templates:" << loaded.error().detail;
        return loaded ? *loaded : RoomTemplates();
    }();
    return templates;
}

const RoomTemplate *RoomTemplates::find(const QString &id) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [&id](const RoomTemplate &one) { return one.id == id; });
    return found == m_templates.end() ? nullptr : &*found;
}

} // namespace tasuki
