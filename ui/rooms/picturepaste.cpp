// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/picturepaste.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "ui/rooms/composer.h"

#include <QBuffer>
#include <QtConcurrent>

namespace tasuki {

namespace {

    constexpr qsizetype largestPng = 1024 * 1024;
    constexpr int photographQuality = 90;

    QByteArray written(const QImage &picture, const char *format, int quality)
    {
        QByteArray bytes;
        QBuffer target(&bytes);
        target.open(QIODevice::WriteOnly);
        return picture.save(&target, format, quality) ? bytes : QByteArray();
    }

} // namespace

GivenFile fileOfPicture(const QImage &picture, const QDateTime &at)
{
    QImage bare = picture; // programs put words beside the picture; they are nobody's matter
    for (const QString &key : picture.textKeys())
        bare.setText(key, {});
    QByteArray content = written(bare, "png", -1);
    QString ending = QStringLiteral("png");
    if (content.size() > largestPng && !bare.hasAlphaChannel()) {
        content = written(bare, "jpeg", photographQuality);
        ending = QStringLiteral("jpg");
    }
    const QString moment = at.toLocalTime().toString(u"yyyyMMdd-HHmmss");
    return {{},
            PicturePaste::tr("pasted-%1.%2", "file name: moment, ending").arg(moment, ending),
            content,
            {}};
}

PicturePaste::PicturePaste(Composer *composer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_clock(clock)
{
    connect(composer, &Composer::picturePasted, this, &PicturePaste::take);
}

void PicturePaste::take(const QImage &picture)
{
    m_composer->setAwaitsFile(true);
    const auto writing
        = QtConcurrent::run([picture, at = m_clock.now()] { return fileOfPicture(picture, at); });
    whenDone(writing, this, [this](const GivenFile &file) {
        m_composer->setAwaitsFile(false);
        if (file.content.isEmpty())
            Q_EMIT failed(tr("The picture could not be taken over. Save it as a file and attach "
                             "that (Ctrl+O)."));
        else
            m_composer->addFile(file);
    });
}

} // namespace tasuki
