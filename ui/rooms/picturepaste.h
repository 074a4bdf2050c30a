// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/givenfile.h"

#include <QDateTime>
#include <QImage>
#include <QObject>

namespace tasuki {

class Clock;
class Composer;

/// A picture that was pasted, as a file: PNG, or JPEG where a PNG would be large, as with a
/// photograph. Nothing of it is written to a disk, and its name is a moment. Takes a while for a
/// large one; on any thread. An empty content means that it could not be written.
GivenFile fileOfPicture(const QImage &picture, const QDateTime &at);

/// Makes files of pictures that are pasted into a composer, beside the window's own work.
class PicturePaste final : public QObject {
    Q_OBJECT

public:
    PicturePaste(Composer *composer, const Clock &clock, QObject *parent);

Q_SIGNALS:
    void failed(const QString &text);

private:
    void take(const QImage &picture);

    Composer *m_composer;
    const Clock &m_clock;
};

} // namespace tasuki
