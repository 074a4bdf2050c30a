// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/support/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

namespace tasuki {

namespace {
    constexpr int markSize = 18;
    constexpr int widest = 560; ///< beyond this a label wraps
    constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere;

    /// Qt offers no public interface class for own buttons, so the role and state are told here.
    class ChipInterface final : public QAccessibleWidget {
    public:
        explicit ChipInterface(Chip *chip)
            : QAccessibleWidget(chip,
                                chip->look() == Chip::Look::Radio ? QAccessible::RadioButton
                                                                  : QAccessible::CheckBox,
                                chip->text())
        { }

        QAccessible::State state() const override
        {
            QAccessible::State state = QAccessibleWidget::state();
            state.checkable = true;
            state.checked = chip()->isChecked();
            return state;
        }
        QString text(QAccessible::Text which) const override
        {
            if (which == QAccessible::Name && chip()->accessibleName().isEmpty())
                return chip()->text();
            return QAccessibleWidget::text(which);
        }
        QStringList actionNames() const override
        {
            return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
        }
        void doAction(const QString &name) override
        {
            if (name == toggleAction() || name == pressAction())
                chip()->click();
            else
                QAccessibleWidget::doAction(name);
        }

    private:
        Chip *chip() const { return static_cast<Chip *>(object()); }
    };

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *chip = qobject_cast<Chip *>(object);
        return chip ? new ChipInterface(chip) : nullptr;
    }

    void tellScreenReaders(Chip *chip)
    {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(chip, changed);
        QAccessible::updateAccessibility(&event);
    }
} // namespace

Chip::Chip(const QString &label, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    // Not setText() alone: an & in a label is a letter, not a shortcut.
    setText(label);
    setShortcut({});
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, [this] { tellScreenReaders(this); });
}

void Chip::setDigit(int digit)
{
    if (m_digit == digit)
        return;
    m_digit = digit;
    update();
}

void Chip::setBare(int width)
{
    m_bareWidth = width;
    m_hint = {};
    setAccessibleName(text());
    setFixedSize(width, theme::rowHeight);
    updateGeometry();
}

QRect Chip::textRect(int width) const
{
    const int room = width - markSize - 3 * theme::smallSpace;
    return fontMetrics().boundingRect(QRect(0, 0, qMax(room, 24), 10000), textFlags, text());
}

QSize Chip::sizeHint() const
{
    if (m_hint.isEmpty()) {
        const int text = fontMetrics().horizontalAdvance(this->text()) + 2;
        const int width = qMin(text + markSize + 3 * theme::smallSpace, widest);
        m_hint = QSize(width, heightForWidth(width));
    }
    return m_hint;
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 120), theme::rowHeight - 2};
}

int Chip::heightForWidth(int width) const
{
    if (width >= fontMetrics().horizontalAdvance(text()) + markSize + 3 * theme::smallSpace)
        return qMax(theme::rowHeight - 2, fontMetrics().height() + theme::smallSpace);
    return qMax(theme::rowHeight - 2, textRect(width).height() + 2 * theme::smallSpace);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_hint = {};
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void Chip::paintMark(QPainter &painter, const QRectF &mark) const
{
    const QColor stroke = isEnabled() ? (isChecked() ? theme::accent : theme::quietInk)
                                      : palette().color(QPalette::Disabled, QPalette::Text);
    painter.setPen(QPen(stroke, 1.6));
    painter.setBrush(isChecked() && m_look == Look::CheckBox ? stroke : theme::paper);
    if (m_look == Look::Radio)
        painter.drawEllipse(mark);
    else
        painter.drawRoundedRect(mark, 3, 3);
    if (isChecked() && m_look == Look::Radio) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(stroke);
        painter.drawEllipse(mark.adjusted(4, 4, -4, -4));
    } else if (isChecked()) {
        painter.setPen(QPen(theme::paper, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {mark.topLeft() + QPointF(4, 9), mark.topLeft() + QPointF(7.5, 12.5),
                                mark.topLeft() + QPointF(14, 5)};
        painter.drawPolyline(tick, 3);
    } else if (m_digit > 0) {
        QFont small = font();
        small.setPointSizeF(8);
        painter.setFont(small);
        painter.drawText(mark, Qt::AlignCenter, QString::number(m_digit));
        painter.setFont(font());
    }
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool checked = isChecked();
    QColor fill = checked ? theme::accentWash : theme::paper;
    if (isDown())
        fill = fill.darker(106);
    painter.setPen(QPen(checked && isEnabled() ? theme::accent : theme::line, checked ? 1.6 : 1));
    painter.setBrush(isEnabled() ? fill : theme::window);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_bareWidth == 0 || checked || isDown())
        painter.drawRoundedRect(pill, 8, 8);
    if (hasFocus()) {
        painter.setPen(QPen(theme::ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, 8, 8);
    }
    const double markLeft = m_bareWidth > 0 ? (width() - markSize) / 2.0 : theme::smallSpace;
    const QRectF mark(markLeft, (height() - markSize) / 2.0, markSize, markSize);
    paintMark(painter, mark.adjusted(1, 1, -1, -1));
    if (m_bareWidth > 0)
        return;
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const int left = markSize + 2 * theme::smallSpace;
    painter.drawText(QRect(left, 0, width() - left - theme::hairSpace, height()), textFlags,
                     text());
}

} // namespace tasuki
