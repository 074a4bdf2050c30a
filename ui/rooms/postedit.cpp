// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postedit.h"

#include "ui/support/theme.h"

#include <QImage>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>

namespace tasuki {

QStringList localFilesIn(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

static bool isPicture(const QMimeData *source)
{
    return source->hasImage() && !source->hasText();
}

PostEdit::PostEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize PostEdit::sizeHint() const
{
    constexpr int fewestLines = 3;
    constexpr int mostLines = 8;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += std::max(block.layout()->lineCount(), 1);
    lines = std::clamp(lines, fewestLines, mostLines);
    return {40 * theme::smallSpace, lines * fontMetrics().lineSpacing() + theme::space};
}

bool PostEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFilesIn(source).isEmpty() || isPicture(source)
        || QPlainTextEdit::canInsertFromMimeData(source);
}

void PostEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFilesIn(source);
    if (!files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (isPicture(source))
        Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace tasuki
