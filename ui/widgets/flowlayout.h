// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace tasuki {

/// Lays widgets side by side and goes to the next line when the width is used up, like words.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    /// So many columns of equal width, filled line by line; 1 is one below the other, 0 as it
    /// comes.
    void setColumns(int columns) { m_columns = columns; }
    void setLineSpacing(int spacing) { m_lineSpacing = spacing; }

private:
    enum class Purpose { Measure, Place };
    int arrange(const QRect &rect, Purpose purpose) const;

    QList<QLayoutItem *> m_items;
    int widestItem() const;

    int m_columns = 0;
    int m_lineSpacing = 6;
};

} // namespace tasuki
