// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tasuki {

/// The scanner's folder of this computer, in a small file beside the window's, and which files in
/// it are no news. Nothing of what they say, and nothing of where they went.
class ScanMemory {
public:
    /// An empty file name remembers nothing.
    explicit ScanMemory(QString file = {})
        : m_file(std::move(file))
    { }

    struct Content {
        QString folder; ///< empty: none
        QStringList known; ///< marks of files that are not offered, see scanfolder.cpp
        QStringList sent; ///< SHA-256 of what was sent from here, the newest last
        bool operator==(const Content &) const = default;
    };
    Content restore() const;
    void remember(const Content &content) const;

private:
    QString m_file;
};

} // namespace tasuki
