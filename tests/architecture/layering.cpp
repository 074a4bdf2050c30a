// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <QRegularExpression>

namespace tasuki::tests {

namespace {

    /// Each layer may include itself, what it names here, and – following the arrows – what those
    /// may include.
    const QMap<QString, QStringList> &arrows()
    {
        static const QMap<QString, QStringList> map{
            {QStringLiteral("core/base"), {}},
            {QStringLiteral("core/domain"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/rules"), {QStringLiteral("core/domain")}},
            {QStringLiteral("core/fhirpath"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/forms"),
             {QStringLiteral("core/domain"), QStringLiteral("core/fhirpath")}},
            {QStringLiteral("core/wire"), {QStringLiteral("core/forms")}},
            {QStringLiteral("core/calendar"),
             {QStringLiteral("core/wire"), QStringLiteral("core/rules")}},
            {QStringLiteral("core/merge"),
             {QStringLiteral("core/wire"), QStringLiteral("core/crypto")}},
            {QStringLiteral("core/crypto"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/sqlite"), {QStringLiteral("core/base")}},
            {QStringLiteral("core/vault"), {QStringLiteral("core/crypto")}},
            {QStringLiteral("core/storage"),
             {QStringLiteral("core/merge"), QStringLiteral("core/vault"),
              QStringLiteral("core/sqlite")}},
            {QStringLiteral("core/sync"), {QStringLiteral("core/storage")}},
            {QStringLiteral("core/session"), {QStringLiteral("core/sync")}},
            {QStringLiteral("core/services"),
             {QStringLiteral("core/session"), QStringLiteral("core/rules"),
              QStringLiteral("core/calendar")}},
            {QStringLiteral("core/server"),
             {QStringLiteral("core/merge"), QStringLiteral("core/rules"),
              QStringLiteral("core/crypto"), QStringLiteral("core/sqlite")}},
        };
        return map;
    }

    void collect(const QString &layer, QSet<QString> &reached)
    {
        if (reached.contains(layer))
            return;
        reached.insert(layer);
        for (const QString &next : arrows().value(layer))
            collect(next, reached);
    }

    QMap<QString, QSet<QString>> closedRule()
    {
        QMap<QString, QSet<QString>> rule;
        for (auto it = arrows().constBegin(); it != arrows().constEnd(); ++it)
            collect(it.key(), rule[it.key()]);
        // The window sees what people can do and know, never how it is kept or sent.
        rule[QStringLiteral("ui")]
            = {QStringLiteral("ui"),          QStringLiteral("core/services"),
               QStringLiteral("core/forms"),  QStringLiteral("core/rules"),
               QStringLiteral("core/domain"), QStringLiteral("core/base")};
        return rule;
    }

    /// Qt headers by what they pull in; Qt6::Core exports the parent folder, so only a test can see
    /// them.
    QString forbiddenLibrary(const QString &path, const QString &layer, const QString &header)
    {
        static const QRegularExpression widgets(QStringLiteral(
            "^(QtWidgets|QtGui|QtPrintSupport)/|"
            "^Q(Widget|Application|Painter|Font|Image|Pixmap|Label|Dialog|Printer|Pdf)"));
        static const QRegularExpression network(
            QStringLiteral("^(QtNetwork|QtWebSockets)/|^Q(Network|Ssl|Tcp|WebSocket|HttpS)"));
        static const QRegularExpression database(QStringLiteral("^QtSql/|^QSql|^sqlite3"));
        const bool isUi = layer == u"ui";
        const bool mayNetwork = layer == u"core/sync" || layer == u"core/session";
        const bool mayDatabase = layer == u"core/sqlite" || path.startsWith(u"core/server/sql/");
        if (!isUi && widgets.match(header).hasMatch())
            return QStringLiteral("the screen");
        if (!mayNetwork && network.match(header).hasMatch())
            return QStringLiteral("the client's network");
        if (!mayDatabase && database.match(header).hasMatch())
            return QStringLiteral("the database");
        return {};
    }

} // namespace

const QMap<QString, QSet<QString>> &allowedIncludes()
{
    static const QMap<QString, QSet<QString>> rule = closedRule();
    return rule;
}

QString layerOf(const QString &path)
{
    if (path.startsWith(u"ui/"))
        return QStringLiteral("ui");
    if (path.startsWith(u"core/") && path.count(u'/') >= 2)
        return path.section(u'/', 0, 1);
    if (path.startsWith(u"app/") || path.startsWith(u"tests/"))
        return path.section(u'/', 0, 0);
    return {};
}

QStringList violations(const QString &path, const QString &text)
{
    const QString layer = layerOf(path);
    const auto rule = allowedIncludes().constFind(layer);
    if (rule == allowedIncludes().constEnd())
        return layer.startsWith(u"core/")
            ? QStringList{path + QStringLiteral(" lies in a folder without a rule")}
            : QStringList();
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"),
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        const QString target = layerOf(header);
        if (!target.isEmpty() && !rule->contains(target))
            found += QStringLiteral("%1 includes %2").arg(path, header);
        const QString library = forbiddenLibrary(path, layer, header);
        if (!library.isEmpty())
            found
                += QStringLiteral("%1 includes %2, which belongs to %3").arg(path, header, library);
    }
    return found;
}

} // namespace tasuki::tests
