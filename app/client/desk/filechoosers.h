// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace tasuki {

/// How a person is asked for files of this computer: dialogs in the program, answers in a story. An
/// empty answer means not now.
struct FileChoosers {
    std::function<QString(QWidget *parent)> pdfPath; ///< where a PDF goes
    std::function<QStringList(QWidget *parent)> attachments; ///< what is put to a post
    /// Where a file of a room goes; its name is what people call it.
    std::function<QString(QWidget *parent, const QString &name)> savePath;
    std::function<QString(QWidget *parent)> scanFolder = {}; ///< where the scanner puts its files
};

} // namespace tasuki
