// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formtranslator.h"

#include <QSet>

#include <algorithm>

namespace tasuki::formtranslator {

namespace {

    void collect(const QList<FormItem> &items, QSet<QString> &into)
    {
        for (const FormItem &item : items) {
            for (auto it = item.translations.begin(); it != item.translations.end(); ++it)
                into.insert(it.key());
            collect(item.children, into);
        }
    }

    void replace(QString &text, const QString &other)
    {
        if (!other.isEmpty())
            text = other;
    }

    void apply(FormItem &item, const ItemTexts &texts)
    {
        replace(item.text, texts.text);
        replace(item.prefix, texts.prefix);
        // A short text that was not translated would stand in the other language beside a long one
        // that was.
        if (!texts.text.isEmpty() || !texts.shortText.isEmpty())
            item.shortText = texts.shortText;
        replace(item.help, texts.help);
        replace(item.entryFormat, texts.entryFormat);
        const qsizetype labels = std::min(item.options.size(), texts.options.size());
        for (qsizetype i = 0; i < labels; ++i)
            replace(item.options[i].label, texts.options[i]);
    }

} // namespace

QStringList languagesOf(const QList<FormItem> &items)
{
    QSet<QString> languages;
    collect(items, languages);
    QStringList sorted(languages.begin(), languages.end());
    sorted.sort();
    return sorted;
}

QString bestOf(const QStringList &available, const QString &wanted)
{
    const auto language = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    QString best;
    for (const QString &one : available) {
        if (one.compare(wanted, Qt::CaseInsensitive) == 0)
            return one;
        const bool isPlain = language(one) == one.toLower();
        if (language(one) == language(wanted) && (best.isEmpty() || isPlain))
            best = one;
    }
    return best;
}

QList<FormItem> translated(const QList<FormItem> &items, const QString &language)
{
    QList<FormItem> result = items;
    for (FormItem &item : result) {
        const auto texts = item.translations.constFind(language);
        if (texts != item.translations.constEnd())
            apply(item, ItemTexts(*texts));
        item.children = translated(item.children, language);
    }
    return result;
}

} // namespace tasuki::formtranslator
