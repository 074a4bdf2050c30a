// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace tasuki {

namespace {

    struct FileDialogs {
        Q_DECLARE_TR_FUNCTIONS(FileDialogs)
    };

    QString askForPdfPath(QWidget *parent)
    {
        // No name of a person in a file name: the paper finds its record by its own number.
        return QFileDialog::getSaveFileName(parent, FileDialogs::tr("Save as PDF"),
                                            QDir::home().filePath(QStringLiteral("nyuin-joho.pdf")),
                                            FileDialogs::tr("PDF (*.pdf)"));
    }

    QStringList askForAttachments(QWidget *parent)
    {
        return QFileDialog::getOpenFileNames(
            parent, FileDialogs::tr("Attach"), QDir::homePath(),
            FileDialogs::tr("Photos, PDF, films (*.jpg *.jpeg *.png *.pdf *.mp4 *.mov)"));
    }

    QString askForSavePath(QWidget *parent, const QString &name)
    {
        return QFileDialog::getSaveFileName(parent, FileDialogs::tr("Save a copy"),
                                            QDir::home().filePath(name));
    }

    QString askForScanFolder(QWidget *parent)
    {
        return QFileDialog::getExistingDirectory(parent, FileDialogs::tr("The scanner's folder"),
                                                 QDir::homePath());
    }

} // namespace

FileChoosers fileDialogs()
{
    return {askForPdfPath, askForAttachments, askForSavePath, askForScanFolder};
}

} // namespace tasuki
