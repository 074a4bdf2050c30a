// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace tasuki {

namespace {

    const QStringList &knownStories()
    {
        static const QStringList names{
            QStringLiteral("handoff"),   QStringLiteral("handoff-offline"),
            QStringLiteral("discharge"), QStringLiteral("talk"),
            QStringLiteral("room"),      QStringLiteral("keyboard")};
        return names;
    }

    void declare(QCommandLineParser &parser)
    {
        const auto add = [&parser](const char *name, const char *what, const char *value) {
            parser.addOption(QCommandLineOption(
                QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value)));
        };
        parser.setApplicationDescription(
            QStringLiteral("Tasuki - handing a person over between home and hospital"));
        add("demo", "The whole product on this machine: own server, fictive people.", "");
        add("story",
            "With --demo: play a story unattended (handoff, handoff-offline, discharge, talk, "
            "room, keyboard).",
            "name");
        add("out", "Folder for the story's screenshots and PDF.", "folder");
        add("linger", "How long what a step of the story shows stays, in milliseconds.", "number");
        add("data", "Folder of this device's vaults.", "folder");
        add("forms", "Folder of the region's own forms, beside 'forms' in the data folder.",
            "folder");
        add("keep-data", "With --demo: do not remove the data folder at the end.", "");
        add("server", "Enrolment address of the region's server.", "https://host:port");
        add("authority", "PEM file of the region's certificate authority.", "file");
        parser.addHelpOption();
        parser.addVersionOption();
    }

} // namespace

Result<ClientOptions> ClientOptions::parse(const QStringList &arguments, QString *helpText)
{
    QCommandLineParser parser;
    declare(parser);
    const bool understood = parser.parse(arguments);
    *helpText = parser.helpText();
    if (!understood)
        return Error{Error::Kind::Invalid, parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return Error{Error::Kind::Cancelled, QString()};
    ClientOptions options;
    options.isDemo = parser.isSet(QStringLiteral("demo"));
    options.story = parser.value(QStringLiteral("story"));
    options.lingerMs = parser.value(QStringLiteral("linger")).toInt();
    options.outFolder = parser.value(QStringLiteral("out"));
    options.keepData = parser.isSet(QStringLiteral("keep-data"));
    options.server = parser.value(QStringLiteral("server"));
    options.authorityFile = parser.value(QStringLiteral("authority"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    if (options.dataFolder.isEmpty() && !options.isDemo)
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.formFolders = {QCoreApplication::applicationDirPath() + QStringLiteral("/forms")};
    if (!options.dataFolder.isEmpty())
        options.formFolders.append(options.dataFolder + QStringLiteral("/forms"));
    options.formFolders += parser.values(QStringLiteral("forms"));
    if (!options.story.isEmpty() && !knownStories().contains(options.story))
        return Error{Error::Kind::Invalid, QStringLiteral("there is no story of that name")};
    if (!options.story.isEmpty() && (!options.isDemo || options.outFolder.isEmpty()))
        return Error{Error::Kind::Invalid, QStringLiteral("a story needs --demo and --out")};
    return options;
}

} // namespace tasuki
