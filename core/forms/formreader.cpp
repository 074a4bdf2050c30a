// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formreader.h"

#include "core/base/json.h"
#include "core/forms/itemreader.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    void collectLinkIds(const QList<FormItem> &items, QSet<QString> &into)
    {
        for (const FormItem &item : items) {
            into.insert(item.linkId);
            collectLinkIds(item.children, into);
        }
    }

} // namespace

Result<FormDefinition> FormReader::read(const QByteArray &json)
{
    const auto root = parseJsonObject(json, 32 * 1024 * 1024, 128);
    if (!root)
        return root.error();
    if (root->value(u"resourceType").toString() != u"Questionnaire")
        return Error{Error::Kind::Invalid, QStringLiteral("not a Questionnaire")};

    m_form.m_url = root->value(u"url").toString();
    m_form.m_version = root->value(u"version").toString();
    m_form.m_title = root->value(u"title").toString();
    if (m_form.m_title.isEmpty())
        m_form.m_title = root->value(u"name").toString();
    for (const auto &value : root->value(u"extension").toArray()) {
        const QJsonObject extension = value.toObject();
        if (extension.value(u"url").toString() == tasukiExtension(u"edition"))
            m_form.m_edition = extension.value(u"valueString").toString();
        else
            warn(QStringLiteral("(form)"),
                 QStringLiteral("unknown extension %1").arg(extension.value(u"url").toString()));
    }
    if (m_form.m_url.isEmpty())
        warn(QStringLiteral("(form)"), QStringLiteral("has no url"));

    ItemReader items(root->value(u"contained").toArray());
    m_form.m_items = items.read(root->value(u"item").toArray(), QStringLiteral("item"));
    m_form.m_warnings += items.warnings();
    collectLinkIds(m_form.m_items, m_known);
    checkTree(m_form.m_items);
    m_form.indexItems();
    return std::move(m_form);
}

void FormReader::checkTree(const QList<FormItem> &items)
{
    for (const FormItem &item : items) {
        checkItem(item);
        checkTree(item.children);
    }
}

void FormReader::checkItem(const FormItem &item)
{
    if (m_seen.contains(item.linkId))
        warn(item.linkId, QStringLiteral("linkId occurs more than once"));
    m_seen.insert(item.linkId);
    for (const EnableWhen &condition : item.enableWhen) {
        if (!m_known.contains(condition.question))
            warn(item.linkId,
                 QStringLiteral("enableWhen names the unknown question '%1'")
                     .arg(condition.question));
    }
}

void FormReader::warn(const QString &place, const QString &what)
{
    m_form.m_warnings.append({place, what});
}

} // namespace tasuki
