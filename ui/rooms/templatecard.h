// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace tasuki {

/// A kind of room to choose: what it is called, and below it what it is for.
class TemplateCard final : public QRadioButton {
    Q_OBJECT

public:
    TemplateCard(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *event) override;

private:
    QRect titleRect(int width) const;
    QRect purposeRect(int width) const;

    QString m_purpose;
};

} // namespace tasuki
