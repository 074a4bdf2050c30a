// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tasuki {

/// Where a post is written. Files and pictures that are pasted or dropped on it are no text; what
/// comes as text and as a picture, as from a table, is text.
class PostEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PostEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< grows with the text up to eight lines
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QImage &picture);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// Files of this computer in what is dropped or pasted.
QStringList localFilesIn(const QMimeData *source);

} // namespace tasuki
