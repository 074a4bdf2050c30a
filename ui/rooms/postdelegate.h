// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace tasuki {

struct AttachedFile;
class PostShape;
struct ShownPost;

/// Draws one post of a timeline.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PostDelegate(QObject *parent = nullptr);
    ~PostDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPost(QPainter &painter, const QStyleOptionViewItem &option, const ShownPost &row,
                   const PostShape &shape) const;
    void paintFiles(QPainter &painter, const QFont &font, const ShownPost &row,
                    const PostShape &shape) const;
    QPixmap picture(const AttachedFile &file) const;
    const PostShape &shapeOf(const ShownPost &row, const QFont &font, int width) const;

    /// A list asks for every height with every change, and for every picture with every turn of the
    /// wheel: a text is laid out once for both. `look` is what a shape follows from.
    struct Height {
        size_t look = 0;
        int height = 0;
    };
    struct Shaped;
    mutable QCache<QByteArray, QPixmap> m_pictures; ///< of files, by hash
    mutable QCache<ObjectId, Height> m_heights; ///< by post
    mutable QCache<ObjectId, Shaped> m_shapes; ///< by post, of those that came last
};

} // namespace tasuki
