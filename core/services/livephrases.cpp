// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livephrases.h"

#include "core/session/session.h"

#include <QJsonArray>
#include <QPromise>

#include <algorithm>

namespace tasuki {

namespace {

    const QString settingName = QStringLiteral("phrases");

    QJsonObject toJson(const Phrase &phrase)
    {
        return {{QStringLiteral("id"), phrase.id.toString()},
                {QStringLiteral("reading"), phrase.reading},
                {QStringLiteral("text"), phrase.text},
                {QStringLiteral("used"), phrase.timesUsed}};
    }

    Result<QList<Phrase>> read(ClientStore &store)
    {
        const auto kept = store.settings().value(settingName);
        if (!kept)
            return kept.error();
        QList<Phrase> phrases;
        if (!*kept)
            return phrases;
        for (const auto &value : (*kept)->value(u"phrases").toArray()) {
            const auto id = ObjectId::fromString(value[u"id"].toString());
            if (id)
                phrases.append({*id, value[u"reading"].toString(), value[u"text"].toString(),
                                value[u"used"].toInt()});
        }
        return phrases;
    }

    Result<void> write(ClientStore &store, const QList<Phrase> &phrases)
    {
        QJsonArray list;
        for (const Phrase &phrase : phrases)
            list.append(toJson(phrase));
        return store.settings().put(settingName, {{QStringLiteral("phrases"), list}});
    }

    Error invalid(const char *why)
    {
        return {Error::Kind::Invalid, QLatin1String(why)};
    }

    Result<void> check(const Phrase &phrase)
    {
        if (phrase.text.trimmed().isEmpty())
            return invalid("a phrase without text");
        if (phrase.reading.trimmed().isEmpty())
            return invalid("a phrase without reading");
        if (phrase.text.size() > Phrases::longestText || phrase.reading.size() > 40)
            return invalid("a phrase that is too long");
        return {};
    }

    auto byId(ObjectId id)
    {
        return [id](const Phrase &phrase) { return phrase.id == id; };
    }

} // namespace

QFuture<Result<QList<Phrase>>> LivePhrases::all()
{
    return m_session.withStore([](ClientStore &store) { return read(store); });
}

QFuture<Result<void>> LivePhrases::change(std::function<Result<void>(QList<Phrase> &)> how)
{
    return m_session.withStore([how = std::move(how)](ClientStore &store) -> Result<void> {
        return store.transaction([&]() -> Result<void> {
            auto phrases = read(store);
            if (!phrases)
                return phrases.error();
            if (const auto done = how(*phrases); !done)
                return done;
            return write(store, *phrases);
        });
    });
}

QFuture<Result<void>> LivePhrases::save(const Phrase &phrase)
{
    return change([phrase](QList<Phrase> &phrases) -> Result<void> {
        if (const auto good = check(phrase); !good)
            return good;
        const auto found = std::find_if(phrases.begin(), phrases.end(), byId(phrase.id));
        if (found != phrases.end())
            *found = phrase;
        else if (phrases.size() >= mostPhrases)
            return invalid("too many phrases");
        else
            phrases.append(phrase);
        return {};
    });
}

QFuture<Result<void>> LivePhrases::remove(ObjectId phrase)
{
    return change([phrase](QList<Phrase> &phrases) -> Result<void> {
        phrases.removeIf(byId(phrase));
        return {};
    });
}

QFuture<Result<void>> LivePhrases::use(ObjectId phrase)
{
    return change([phrase](QList<Phrase> &phrases) -> Result<void> {
        const auto found = std::find_if(phrases.begin(), phrases.end(), byId(phrase));
        if (found != phrases.end())
            ++found->timesUsed;
        return {};
    });
}

} // namespace tasuki
