// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/desk/desktop.h"

#include "ui/support/filepreview.h"

#include <QDir>
#include <QFile>

namespace tasuki {

namespace {

    MainWindow::Options windowOptions(const QString &dataFolder)
    {
        MainWindow::Options options;
        options.memoryFile = QDir(dataFolder).filePath(QStringLiteral("window.ini"));
        return options;
    }

} // namespace

Desktop::Desktop(const QString &dataFolder, const FormLibrary &forms, const AdmissionRules &rules,
                 const Clock &clock, DeskPages::Texts texts, FileChoosers choose, SyncPace pace)
    : m_access(dataFolder, forms, rules, clock, pace, {}, {}, &makeFilePreview)
    , m_pages(m_access, clock, std::move(texts), std::move(choose))
    , m_window(std::make_unique<MainWindow>(m_access, m_pages, clock, windowOptions(dataFolder)))
    , m_sign(std::make_unique<DeskSign>(m_access, clock, *m_window))
{ }

Desktop::~Desktop()
{
    m_access.lock(); // pages hand over what is not saved yet, then the keys go
}

Result<QByteArray> builtInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Corrupt, QStringLiteral("the program lacks ") + path};
    return file.readAll();
}

Result<AdmissionRules> builtInRules()
{
    const auto json = builtInFile(QStringLiteral(":/tasuki/rules/admission-information.json"));
    if (!json)
        return json.error();
    return AdmissionRules::load(*json);
}

} // namespace tasuki
