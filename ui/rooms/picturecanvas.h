// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

namespace tasuki {

/// A picture that is looked at closely: fitted, enlarged, turned. Ctrl and the wheel enlarge, the
/// arrow keys move.
class PictureCanvas final : public QScrollArea {
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< fitted; keeps how it was turned
    bool isEmpty() const { return m_picture.isNull(); }
    void zoom(double factor);
    void fit();
    void turn(); ///< a quarter to the right

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Sheet;
    double fittingScale() const;
    void apply();

    Sheet *m_sheet;
    QImage m_picture; ///< turned
    int m_quarters = 0;
    double m_scale = 1; ///< screen pixels of one picture pixel
    bool m_isFitted = true;
};

} // namespace tasuki
