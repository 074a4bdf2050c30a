// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/itemrow.h"

#include "core/base/japanesetext.h"
#include "core/forms/answervalue.h"
#include "ui/forms/helpline.h"
#include "ui/forms/itemeditor.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tasuki {

namespace {
    constexpr int questionWidth = 210;
    constexpr int indent = 16;
    constexpr int tagHeight = 22;
    constexpr int longQuestion = questionWidth * 5 / 2; ///< wider ones stand above their answer

    /// As wide as the word is in the language people read.
    int tagWidth()
    {
        static const int width
            = QFontMetrics(theme::smallFont()).horizontalAdvance(ItemRow::tr("Unconfirmed")) + 26;
        return width;
    }

    QString questionText(const FormItem &item)
    {
        QString text = item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
        if (item.required && item.isQuestion())
            text += QStringLiteral("\u00A0＊");
        return text;
    }

    QString helpText(const FormItem &item)
    {
        QStringList texts{item.help};
        for (const QString &more : {item.flyover, item.legal})
            if (!more.isEmpty() && !texts.contains(more))
                texts.append(more);
        texts += item.supportLinks;
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
} // namespace

ItemRow::ItemRow(const PlannedLine &line, QWidget *parent)
    : QWidget(parent)
    , m_item(*line.item)
    , m_key(line.key)
    , m_editor(makeItemEditor(m_item, this))
{
    if (m_editor) {
        setAccessibleName(line.group);
        buildQuestion(line.depth);
    } else {
        buildHeading(line.depth);
    }
}

ItemRow::ItemRow(const FormItem &item, const QString &key, const QString &name, EditorPlace place,
                 QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_key(key)
    , m_isCell(true)
    , m_editor(makeItemEditor(item, this, place))
    , m_answerColumn(new QVBoxLayout(this))
{
    m_answerColumn->setContentsMargins(6, 3, 6, 3);
    m_answerColumn->setSpacing(2);
    if (m_editor) {
        m_answerColumn->addWidget(m_editor);
        for (auto *part : m_editor->findChildren<QWidget *>()) { // what is only read, too
            if (part->accessibleName() == item.text)
                part->setAccessibleName(name);
        }
    }
    m_answerColumn->addStretch(1);
}

QLabel *ItemRow::addLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *ItemRow::addQuietLabel(const QString &text)
{
    QLabel *label = addLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void ItemRow::addHelp(QVBoxLayout *column)
{
    if (const QString text = helpText(m_item); !text.isEmpty()) {
        m_help = new HelpLine(text, this);
        column->addWidget(m_help);
    }
}

void ItemRow::buildHeading(int depth)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    const int left = theme::space + qMin(qMax(0, depth - 1), 4) * indent;
    QLabel *label = addLabel(questionText(m_item));
    if (m_item.type == ItemType::Group) {
        QFont font = depth == 0 ? theme::largeFont() : label->font();
        font.setBold(true);
        label->setFont(font);
        layout->setContentsMargins(left, depth == 0 ? 6 : 14, theme::space, 4);
    } else {
        label->setForegroundRole(m_item.displayCategory == u"security" ? QPalette::WindowText
                                                                       : QPalette::PlaceholderText);
        layout->setContentsMargins(left, 4, theme::space, 4);
    }
    if (m_item.collapsible.isEmpty() || m_item.type != ItemType::Group) {
        layout->addWidget(label);
    } else {
        m_fold = new QToolButton(this);
        m_fold->setObjectName(QStringLiteral("foldButton"));
        m_fold->setAutoRaise(true);
        m_fold->setAccessibleName(tr("Fold or unfold: %1").arg(m_item.text));
        connect(m_fold, &QToolButton::clicked, this, &ItemRow::foldRequested);
        auto *line = new QHBoxLayout;
        line->addWidget(m_fold);
        line->addWidget(label, 1);
        layout->addLayout(line);
        setFolded(false);
    }
    addHelp(layout);
}

void ItemRow::setFolded(bool folded)
{
    if (m_fold)
        m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
}

QVBoxLayout *ItemRow::buildQuestionColumn(int width)
{
    QLabel *question = addLabel(questionText(m_item));
    question->setContentsMargins(0, 7, 0, 0);
    question->setBuddy(m_editor->inputs().value(0));
    if (width > 0)
        question->setFixedWidth(width);
    m_questionColumn = new QVBoxLayout;
    m_questionColumn->setSpacing(2);
    m_questionColumn->addWidget(question);
    return m_questionColumn;
}

void ItemRow::buildQuestion(int depth)
{
    const int inset = qMin(qMax(0, depth - 1), 4) * indent;
    const int width = questionWidth - inset;
    const bool isLong = fontMetrics().horizontalAdvance(m_item.text) > longQuestion;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, 5, theme::space, 5);
    column->setSpacing(isLong ? 5 : 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::smallSpace);
    if (isLong) {
        auto *above = new QHBoxLayout;
        above->addSpacing(inset);
        above->addLayout(buildQuestionColumn(0), 1);
        column->addLayout(above);
        line->addSpacing(questionWidth + theme::smallSpace);
    } else {
        line->addSpacing(inset);
        line->addLayout(buildQuestionColumn(width));
        m_questionColumn->addStretch(1);
    }
    column->addLayout(line);
    line->addSpacing(tagWidth());
    m_answerColumn = new QVBoxLayout;
    m_answerColumn->setSpacing(3);
    line->addLayout(m_answerColumn, 1);
    fillAnswerColumn();
}

void ItemRow::fillAnswerColumn()
{
    if (!m_item.prompt.isEmpty())
        m_answerColumn->addWidget(addQuietLabel(m_item.prompt));
    m_answerColumn->addWidget(m_editor);
    addHelp(m_answerColumn);
    m_answerColumn->addStretch(1); // beside a long question the editor stays at the top
    if (m_item.maxLength && m_item.isText())
        watchLength();
}

void ItemRow::watchLength()
{
    connect(m_editor, &ItemEditor::edited, this, &ItemRow::showLength);
}

void ItemRow::showLength()
{
    qsizetype longest = 0;
    for (const Answer &answer : m_editor->answers())
        longest = qMax(longest, graphemeCount(plainText(answer)));
    const qsizetype most = *m_item.maxLength;
    const qsizetype left = most - longest;
    QString text;
    if (left < 0)
        text = tr("%n too many", nullptr, int(-left));
    else if (left <= qMax<qsizetype>(2, most / 5))
        text = tr("%n left", nullptr, int(left));
    showBelow(m_length, text, QStringLiteral("lengthLabel"));
}

void ItemRow::showBelow(QLabel *&label, const QString &text, const QString &name)
{
    if (!label && (text.isEmpty() || !m_answerColumn))
        return;
    if (!label) {
        label = addQuietLabel({});
        label->setObjectName(name);
        m_answerColumn->insertWidget(m_answerColumn->count() - 1, label); // above the stretch
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ItemRow::setUnconfirmed(bool unconfirmed)
{
    if (m_unconfirmed == unconfirmed)
        return;
    m_unconfirmed = unconfirmed;
    setAccessibleDescription(unconfirmed ? tr("Unconfirmed") : QString());
    update();
}

void ItemRow::setMessage(const QString &message)
{
    const bool isNew = !m_message;
    showBelow(m_message, message, QStringLiteral("findingLabel"));
    if (!isNew || !m_message)
        return;
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::PlaceholderText, theme::warning);
    m_message->setPalette(colours);
}

QString ItemRow::message() const
{
    return m_message ? m_message->text() : QString();
}

void ItemRow::setAdvice(const QString &advice)
{
    showBelow(m_advice, advice.isEmpty() ? QString() : tr("Please note: %1").arg(advice),
              QStringLiteral("adviceLabel"));
}

QString ItemRow::advice() const
{
    return m_advice ? m_advice->text() : QString();
}

void ItemRow::setCalculated(bool calculated)
{
    // What nobody can write into says so by itself.
    const bool tells = calculated && m_editor && !m_editor->inputs().isEmpty();
    showBelow(m_calculated, tells ? tr("Calculated; you can write over it") : QString(),
              QStringLiteral("calculatedLabel"));
}

void ItemRow::setSource(const QString &source)
{
    if (source == this->source())
        return;
    if (m_isCell) {
        showBelow(m_source, source, QStringLiteral("sourceLabel"));
    } else if (m_questionColumn) {
        if (!m_source) {
            m_source = addQuietLabel({});
            m_source->setObjectName(QStringLiteral("sourceLabel"));
            m_questionColumn->insertWidget(1, m_source);
        }
        m_source->setText(source);
        m_source->setVisible(!source.isEmpty());
    }
    if (m_source)
        m_source->setFont(theme::smallFont());
}

QString ItemRow::source() const
{
    return m_source ? m_source->text() : QString();
}

void ItemRow::focusFirstInput()
{
    if (!m_editor)
        return;
    for (QWidget *input : m_editor->inputs()) {
        if (input->isEnabled() && input->focusPolicy() & Qt::TabFocus) {
            input->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ItemRow::toggleHelp()
{
    if (m_help)
        m_help->toggle();
}

bool ItemRow::hasHelp() const
{
    return m_help && m_help->unfolds();
}

void ItemRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_editor)
        Q_EMIT menuRequested(event->globalPos());
}

void ItemRow::paintEvent(QPaintEvent *)
{
    if (!m_unconfirmed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 2, m_isCell ? 3 : 4, height() - 4), theme::unconfirmed);
    if (m_isCell)
        return;
    const double top = m_editor ? m_editor->y() + 5 : 10;
    const QRectF tag(theme::space + questionWidth + theme::smallSpace + 4, top, tagWidth() - 14,
                     tagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::unconfirmed);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(theme::unconfirmedInk);
    painter.setFont(theme::smallFont());
    painter.drawText(tag, Qt::AlignCenter, tr("Unconfirmed"));
}

} // namespace tasuki
