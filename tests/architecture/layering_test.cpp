// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace tasuki;
using namespace tasuki::tests;

namespace {

QStringList sourcesBelow(const QStringList &folders)
{
    const QDir root(projectFile(""));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QString contentOf(const QString &relative)
{
    QFile file(QDir(projectFile("")).filePath(relative));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList violationsOf(const char *path, const char *text)
{
    return violations(QString::fromLatin1(path), QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Every include follows the one-way rule", "[architecture]")
{
    const QStringList files = sourcesBelow({QStringLiteral("core"), QStringLiteral("ui")});
    REQUIRE(files.size() > 40);
    QStringList found;
    for (const QString &file : files)
        found += violations(file, contentOf(file));
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

TEST_CASE("A forbidden include is found", "[architecture]")
{
    CHECK(violationsOf("ui/today/x.cpp", "#include \"core/storage/clientstore.h\"\n").size() == 1);
    CHECK(violationsOf("ui/today/x.cpp", "#include <QNetworkReply>\n").size() == 1);
    CHECK(violationsOf("ui/today/x.cpp", "#include <QtSql/QSqlQuery>\n").size() == 1);
    CHECK(violationsOf("core/forms/x.cpp", "#include <QtWidgets/QWidget>\n").size() == 1);
    CHECK(violationsOf("core/forms/x.cpp", "  # include \"core/merge/merge.h\"\n").size() == 1);
    CHECK(violationsOf("core/server/x.cpp", "#include \"core/storage/clientstore.h\"\n").size()
          == 1);
    CHECK(violationsOf("core/sync/x.cpp", "#include \"core/server/server.h\"\n").size() == 1);
    CHECK(violationsOf("core/domain/x.cpp", "#include \"ui/shell/page.h\"\n").size() == 1);
    CHECK(violationsOf("core/storage/x.cpp", "#include <sqlite3.h>\n").size() == 1);
    CHECK(violationsOf("core/server/store/x.cpp", "#include <QSqlQuery>\n").size() == 1);
    CHECK(violationsOf("core/server/sql/x.cpp", "#include <QSqlQuery>\n").isEmpty());
    CHECK(violationsOf("core/unheard/x.cpp", "").size() == 1);
}

TEST_CASE("What the picture allows is allowed", "[architecture]")
{
    CHECK(violationsOf("ui/today/x.cpp", "#include \"core/services/today.h\"\n#include <QWidget>\n")
              .isEmpty());
    CHECK(violationsOf("core/services/x.cpp", "#include \"core/vault/vault.h\"\n").isEmpty());
    CHECK(violationsOf("core/server/x.cpp", "#include \"core/wire/pull.h\"\n").isEmpty());
    CHECK(violationsOf("core/sync/x.cpp", "#include <QNetworkAccessManager>\n").isEmpty());
}

TEST_CASE("No file is longer than anybody reads", "[architecture]")
{
    const QStringList files = sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"),
                                            QStringLiteral("app"), QStringLiteral("tests")});
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(contentOf(file).count(u'\n') <= 500);
    }
}

TEST_CASE("Every source carries its licence", "[architecture]")
{
    const QStringList files = sourcesBelow({QStringLiteral("core"), QStringLiteral("ui"),
                                            QStringLiteral("app"), QStringLiteral("tests")});
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(contentOf(file).startsWith(u"// SPDX-FileCopyrightText:"));
    }
}
