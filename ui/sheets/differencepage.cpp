// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/differencepage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/sheets/sheetform.h"
#include "ui/sheets/versionpicker.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace tasuki {

DifferencePage::DifferencePage(ObjectId subject, Workspace &workspace, const Clock &clock,
                               QWidget *parent)
    : Page(parent)
    , m_subject(subject)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_model(new DifferenceModel(this))
    , m_patient(new BigPatientLabel(this))
    , m_bar(new MessageBar(this))
    , m_before(new VersionPicker(this))
    , m_after(new VersionPicker(this))
    , m_worseOnly(new QCheckBox(tr("Only what got worse  W"), this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("differencePage"));
    build();
    connect(m_before, &QComboBox::currentIndexChanged, this, &DifferencePage::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &DifferencePage::compare);
    connect(m_worseOnly, &QCheckBox::toggled, this, &DifferencePage::showWorseOnly);
    addKey(Qt::Key_1, [this] { sortBy(DifferenceOrder::Size); });
    addKey(Qt::Key_2, [this] { sortBy(DifferenceOrder::Form); });
    addKey(Qt::Key_3, [this] { sortBy(DifferenceOrder::Card); });
    addKey(Qt::Key_W, [this] { m_worseOnly->toggle(); });
    addKey(Qt::Key_X, [this] { exchange(); });
    sortBy(DifferenceOrder::Size);
}

/// A table would take a letter for the beginning of a row's name.
void DifferencePage::addKey(Qt::Key key, const std::function<void()> &order)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, order);
}

static void prepareTable(QTableView *table)
{
    table->setObjectName(QStringLiteral("differenceTable"));
    table->setWordWrap(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *heads = table->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(QHeaderView::Stretch);
    heads->setSectionResizeMode(DifferenceModel::Change, QHeaderView::ResizeToContents);
}

void DifferencePage::build()
{
    m_before->setObjectName(QStringLiteral("beforePicker"));
    m_after->setObjectName(QStringLiteral("afterPicker"));
    m_worseOnly->setObjectName(QStringLiteral("worseOnlyCheckBox"));
    m_summary->setObjectName(QStringLiteral("differenceSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setAccessibleName(tr("What changed"));
    auto *swap = new QPushButton(tr("Exchange  X"), this);
    swap->setObjectName(QStringLiteral("exchangeButton"));
    swap->setAutoDefault(false);
    connect(swap, &QPushButton::clicked, this, &DifferencePage::exchange);
    auto *choice = new QGridLayout;
    choice->addWidget(new QLabel(tr("Before:"), this), 0, 0);
    choice->addWidget(m_before, 0, 1);
    choice->addWidget(new QLabel(tr("After:"), this), 1, 0);
    choice->addWidget(m_after, 1, 1);
    choice->addWidget(swap, 0, 2, 2, 1);
    choice->setColumnStretch(1, 1);
    auto *orders = new QHBoxLayout;
    addOrder(orders, "orderBySizeButton", DifferenceOrder::Size, tr("1  Largest change first"));
    addOrder(orders, "orderByFormButton", DifferenceOrder::Form, tr("2  As the form asks"));
    addOrder(orders, "orderByCardButton", DifferenceOrder::Card, tr("3  Card by card"));
    orders->addWidget(m_worseOnly);
    orders->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->addWidget(m_patient);
    column->addWidget(m_bar);
    column->addLayout(choice);
    column->addLayout(orders);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
}

void DifferencePage::addOrder(QBoxLayout *row, const char *name, DifferenceOrder order,
                              const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("order", static_cast<int>(order));
    connect(button, &QPushButton::clicked, this, [this, order] { sortBy(order); });
    m_orders += button;
    row->addWidget(button);
}

QString DifferencePage::title() const
{
    return tr("What changed");
}

void DifferencePage::refresh()
{
    showPatient();
    whenDone(m_workspace.standingSheets().versions(m_subject), this,
             [this](const Result<QList<SheetVersion>> &versions) {
                 if (versions)
                     takeVersions(*versions);
                 else
                     m_bar->showError(errorText(versions.error()));
             });
}

void DifferencePage::showPatient()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const ClientEntry *entry = snapshot->client(m_subject))
        m_patient->setPatient(entry->client.name, entry->client.kana, entry->client.birth);
    else if (const EpisodeEntry *stay = snapshot->episode(m_subject))
        m_patient->setPatient(stay->episode.patientName, stay->episode.patientKana,
                              stay->episode.patientBirth);
}

/// The last sheet the hospital sent is read against the last one sent to it; else the standing
/// sheet against what was sent last, or against the day before.
static std::pair<qsizetype, qsizetype> usualPair(const QList<SheetVersion> &versions)
{
    const auto lastSent = [&versions](auto matches) {
        for (qsizetype i = 0; i < versions.size(); ++i) {
            if (versions[i].kind == SheetVersion::Kind::Sent && matches(versions[i]))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype newest = lastSent([](const SheetVersion &) { return true; });
    if (newest < 0)
        return {versions.size() > 1 ? 1 : 0, 0};
    const auto isOfOther = [&versions, newest](const SheetVersion &version) {
        return version.office != versions[newest].office
            && version.episode == versions[newest].episode;
    };
    const qsizetype answered = lastSent(isOfOther);
    if (answered >= 0)
        return {std::max(newest, answered), std::min(newest, answered)};
    if (versions.first().kind == SheetVersion::Kind::Standing)
        return {newest, 0};
    return {std::min(newest + 1, versions.size() - 1), newest};
}

void DifferencePage::takeVersions(const QList<SheetVersion> &versions)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    QStringList texts;
    for (const SheetVersion &version : versions)
        texts += versionText(version, *snapshot, m_workspace.forms(), m_clock.now());
    m_before->setVersions(versions, texts);
    m_after->setVersions(versions, texts);
    if (versions.isEmpty()) {
        m_bar->showInfo(tr("There is no sheet to compare yet."));
        return;
    }
    const auto [before, after] = usualPair(versions);
    if (!m_before->picked())
        m_before->pick(before);
    if (!m_after->picked())
        m_after->pick(after);
    compare();
}

void DifferencePage::compare()
{
    const auto version = m_before->picked();
    if (!version || !m_after->picked())
        return;
    const int round = ++m_round;
    whenDone(m_workspace.standingSheets().at(*version), this,
             [this, round](const Result<Sheet> &before) {
                 if (round != m_round)
                     return;
                 if (before)
                     compareWith(*before);
                 else
                     m_bar->showError(errorText(before.error()));
             });
}

void DifferencePage::compareWith(const Sheet &before)
{
    whenDone(m_workspace.standingSheets().at(*m_after->picked()), this,
             [this, before, round = m_round](const Result<Sheet> &after) {
                 if (round != m_round)
                     return;
                 if (after)
                     display(before, *after);
                 else
                     m_bar->showError(errorText(after.error()));
             });
}

void DifferencePage::display(const Sheet &before, const Sheet &after)
{
    const auto oldForm = formOf(m_workspace, before);
    const auto newForm = formOf(m_workspace, after);
    if (!oldForm || !newForm) {
        m_bar->showWarning(tr("This computer does not know the form of one of the sheets yet."));
        m_model->setDifferences({}, nullptr);
        return;
    }
    FormState oldAnswers(oldForm);
    oldAnswers.loadGroups(before.groups);
    FormState newAnswers(newForm);
    newAnswers.loadGroups(after.groups);
    m_bar->clear();
    m_model->setDifferences(differences(oldAnswers, newAnswers), newForm);
    showSummary();
}

void DifferencePage::showSummary()
{
    using Kind = FactDifference::Kind;
    const int worse = m_model->countOf(Kind::Worse);
    const int better = m_model->countOf(Kind::Better);
    const int other = m_model->countOf(Kind::Changed) + m_model->countOf(Kind::New)
        + m_model->countOf(Kind::Gone);
    m_summary->setText(
        worse + better + other == 0
            ? tr("Both say the same.")
            : tr("▼ worse: %1　▲ better: %2　other changes: %3").arg(worse).arg(better).arg(other));
    const bool isEmpty = worse + better + other == 0;
    if (isEmpty && m_table->hasFocus())
        m_before->setFocus(); // the focus must not leave the page with the table
    m_table->setVisible(!isEmpty);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void DifferencePage::exchange()
{
    const int before = m_before->currentIndex();
    m_before->pick(m_after->currentIndex());
    m_after->pick(before);
    compare();
}

void DifferencePage::sortBy(DifferenceOrder order)
{
    m_model->setOrder(order);
    for (QPushButton *button : std::as_const(m_orders))
        button->setChecked(button->property("order").toInt() == static_cast<int>(order));
}

void DifferencePage::showWorseOnly(bool worseOnly)
{
    m_model->setShow(worseOnly ? DifferenceModel::Show::WorseOnly : DifferenceModel::Show::All);
}

void DifferencePage::focusFirst()
{
    m_table->setFocus();
}

void DifferencePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace tasuki
