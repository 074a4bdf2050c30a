// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printchoices.h"

#include "ui/widgets/chipgroup.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    QLabel *heading(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        return label;
    }

    QLabel *hint(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

} // namespace

PrintChoices::PrintChoices(const PrintOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_variant(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_edition(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_mask(new QCheckBox(tr("Mask the name"), this))
    , m_blank(new QCheckBox(tr("Empty form for handwriting"), this))
    , m_sides(new QLineEdit(this))
    , m_sensitive(new QWidget(this))
    , m_items(new QVBoxLayout)
    , m_reason(new QLineEdit(m_sensitive))
    , m_maskHint(
          hint(tr("Other people's names inside texts are not masked. Please look through."), this))
{
    m_variant->setObjectName(QStringLiteral("variantChips"));
    m_variant->setFlow(ChipGroup::Flow::OneBelowTheOther);
    for (const QString &label : {tr("For the other office (everything)"), tr("By FAX"),
                                 tr("Copy for the patient (large)"), tr("Text for the family")})
        m_variant->addChoice(label);
    m_edition->setObjectName(QStringLiteral("editionChips"));
    m_edition->addChoice(tr("One side"));
    m_edition->addChoice(tr("Both sides"));
    m_mask->setObjectName(QStringLiteral("maskCheck"));
    m_blank->setObjectName(QStringLiteral("blankCheck"));
    m_sides->setObjectName(QStringLiteral("sidesEdit"));
    m_sides->setAccessibleName(tr("Pages to print"));
    m_sides->setPlaceholderText(tr("All pages, or 1-2"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Why they are printed"));
    m_reason->setPlaceholderText(tr("Why they are printed"));

    auto *sensitive = new QVBoxLayout(m_sensitive);
    sensitive->setContentsMargins({});
    sensitive->addWidget(heading(tr("Not printed – tick what must go along"), m_sensitive));
    sensitive->addLayout(m_items);
    sensitive->addWidget(m_reason);

    auto *column = new QVBoxLayout(this);
    column->addWidget(heading(tr("For whom"), this));
    column->addWidget(m_variant);
    column->addWidget(heading(tr("Paper"), this));
    column->addWidget(m_edition);
    column->addWidget(m_sides);
    column->addWidget(m_mask);
    column->addWidget(m_maskHint);
    column->addWidget(m_blank);
    column->addWidget(m_sensitive);
    column->addStretch(1);

    connect(m_variant, &ChipGroup::toggled, this, &PrintChoices::chooseVariant);
    connect(m_edition, &ChipGroup::toggled, this, [this](int index, bool) {
        m_options.edition = index == 1 ? PaperEdition::DoubleSided : PaperEdition::SingleSided;
        showOptions();
        Q_EMIT changed();
    });
    connect(m_mask, &QCheckBox::toggled, this, [this](bool on) {
        m_options.maskName = on;
        showOptions();
        Q_EMIT changed();
    });
    connect(m_blank, &QCheckBox::toggled, this, [this](bool on) {
        m_options.blank = on;
        Q_EMIT changed();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &PrintChoices::reasonChanged);
    showOptions();
}

void PrintChoices::chooseVariant(int index, bool)
{
    m_options.variant = static_cast<PaperVariant>(index);
    m_options.faxPack = false;
    m_options.released.clear(); // let through for one reader is not let through for another
    showOptions();
    Q_EMIT changed();
}

void PrintChoices::setOptions(const PrintOptions &options)
{
    m_options = options;
    showOptions();
    Q_EMIT changed();
}

void PrintChoices::showOptions()
{
    const QSignalBlocker mask(m_mask);
    const QSignalBlocker blank(m_blank);
    m_variant->setChosen({static_cast<int>(m_options.variant)});
    m_edition->setChosen({m_options.edition == PaperEdition::DoubleSided ? 1 : 0});
    m_mask->setChecked(m_options.maskName);
    m_maskHint->setVisible(m_options.maskName);
    m_blank->setChecked(m_options.blank);
}

void PrintChoices::setSensitive(const QList<WithheldItem> &items)
{
    while (QLayoutItem *old = m_items->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was just clicked
        delete old;
    }
    for (const WithheldItem &item : items) {
        auto *tick
            = new QCheckBox(QString(item.label).replace(u'&', QStringLiteral("&&")), m_sensitive);
        tick->setObjectName(QStringLiteral("releaseCheck-") + item.linkId);
        tick->setChecked(m_options.released.contains(item.linkId));
        connect(tick, &QCheckBox::toggled, this,
                [this, linkId = item.linkId](bool on) { release(linkId, on); });
        m_items->addWidget(tick);
    }
    m_sensitive->setVisible(!items.isEmpty());
    m_reason->setVisible(!m_options.released.isEmpty());
}

void PrintChoices::release(const QString &linkId, bool on)
{
    if (on)
        m_options.released.insert(linkId);
    else
        m_options.released.remove(linkId);
    m_reason->setVisible(!m_options.released.isEmpty());
    Q_EMIT changed();
    if (on && reason().isEmpty())
        m_reason->setFocus();
}

QString PrintChoices::reason() const
{
    return m_reason->text().trimmed();
}

bool PrintChoices::isReasonMissing() const
{
    return !m_options.released.isEmpty() && reason().isEmpty();
}

std::optional<std::pair<int, int>> PrintChoices::sides() const
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,4})(?:[-~～ー－]([0-9]{1,4}))?$"));
    const QString typed = m_sides->text().normalized(QString::NormalizationForm_KC).remove(u' ');
    if (typed.isEmpty())
        return std::pair(0, 0);
    const auto match = shape.match(typed);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last < first)
        return std::nullopt;
    return std::pair(first, last);
}

} // namespace tasuki
