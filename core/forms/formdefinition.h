// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formitem.h"
#include "core/forms/formresources.h"
#include "core/forms/formwarning.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

namespace tasuki {

/// A part of the sheet that one person confirms at one go: 本人・家族の意向, ADL …
struct FormCard {
    QString key; ///< "family", "living", "adl", "mind", "medical", "services", or a region's own
    QStringList linkIds; ///< items and groups that begin it, in the order of the form
    bool operator==(const FormCard &) const = default;
};

/// A form (FHIR R4 Questionnaire): what can be asked. Immutable once loaded.
///
/// Loading refuses only what is no Questionnaire at all; every other oddity is a warning. Copies
/// share one tree of items, so pointers to items stay good as long as any copy lives.
class FormDefinition {
public:
    /// `beside` is what lies beside the form – value sets, parts – and may be null.
    static Result<FormDefinition> load(const QByteArray &json,
                                       const FormResources *beside = nullptr);
    /// The same form in another of its languages, where it has words in it; items, linkIds and
    /// values are the same. Without words in that language, an unchanged copy.
    FormDefinition inLanguage(const QString &language) const;
    QStringList languages() const; ///< its own, when it says which, and those of translations

    const QString &url() const { return m_url; }
    const QString &version() const { return m_version; }
    /// "url|version": what a sheet is pinned to.
    QString canonical() const { return m_url + u'|' + m_version; }
    const QString &title() const { return m_title; }
    const QString &language() const { return m_language; } ///< often empty
    /// 平成30年/令和3年様式例準拠
    const QString &edition() const { return m_edition; }
    /// Made to be put into other forms, not to be filled in by itself.
    bool isPart() const { return m_isPart; }
    const QList<FormItem> &sections() const { return m_items; } ///< top-level items, in order
    const QList<FormWarning> &warnings() const { return m_warnings; }
    /// Of the form as a whole; those of items are with the items.
    const QList<FormVariable> &variables() const { return m_variables; }
    const QList<FormConstraint> &constraints() const { return m_constraints; }
    const QList<LaunchContext> &launchContexts() const { return m_launchContexts; }
    /// The Questionnaire as read, for expressions that ask for %questionnaire or %qitem; empty when
    /// none does.
    const QJsonObject &source() const { return m_source; }

    const FormItem *item(const QString &linkId) const; ///< first of that linkId; null when unknown
    const FormItem *parentOf(const QString &linkId) const;
    const FormItem *sectionOf(const QString &linkId) const;
    QStringList linkIds() const; ///< depth first, in the order of the form
    QStringList itemsWithCode(const QString &system, const QString &code) const;
    /// The cards of the sheet in their fixed order. A form that names no cards has one a section,
    /// its key being the section's linkId.
    QList<FormCard> cards() const;
    /// Key of the card an item lies in; "header" for what belongs to none.
    QString cardOf(const QString &linkId) const;
    bool isInRepeatingGroup(const QString &linkId) const;
    /// Merge group → linkIds of the answerable items in it. A repeating group is in it as a whole,
    /// for what lies in it. Derived items are in none: everybody derives them alike.
    const QMap<QString, QStringList> &groups() const { return m_groups; }
    /// The merge group the answers of an item are kept in: of what lies in a repeating group, that
    /// group's.
    QString mergeGroupOf(const QString &linkId) const;

private:
    friend class FormReader;
    struct Place {
        const FormItem *item = nullptr;
        const FormItem *parent = nullptr;
        const FormItem *section = nullptr;
    };
    void indexItems();
    void indexItem(const FormItem &item, const FormItem *parent, const FormItem *section);

    QString m_url, m_version, m_title, m_edition, m_language;
    QMap<QString, QString> m_titles; ///< language → title
    QList<FormVariable> m_variables;
    QList<FormConstraint> m_constraints;
    QList<LaunchContext> m_launchContexts;
    QJsonObject m_source;
    QList<FormItem> m_items; ///< never touched after indexItems(): m_places points into it
    QList<FormWarning> m_warnings;
    QMap<QString, QStringList> m_groups;
    QHash<QString, Place> m_places;
    QStringList m_linkIds;
    bool m_hasCards = false;
    bool m_isPart = false;
};

} // namespace tasuki
