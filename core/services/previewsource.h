// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleanfile.h"

#include <QDeadlineTimer>

#include <chrono>

namespace tasuki {

/// A clean file as something to draw from. When `patience` is over it fails, whatever is still to
/// come: a picture can be made so that a few bytes cost seconds, and a decoder only stops when its
/// bytes end. It is open, and not buffered, so that it notices in time.
class PreviewSource final : public QIODevice {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualPatience{10};

    /// `file` must outlive it.
    explicit PreviewSource(const CleanFile &file,
                           std::chrono::milliseconds patience = usualPatience);

    qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const CleanFile &m_file;
    QDeadlineTimer m_end;
};

} // namespace tasuki
