// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/bench/benchform.h"
#include "tests/bench/screenwork.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>
#include <chrono>
#include <memory>

// Bars (forms.md): open to first paint ≤ 150 ms, keystroke to painted ≤ 10 ms, one row shown or
// hidden ≤ 20 ms, section switch ≤ 60 ms, the whole program ≤ 90 MiB. The baseline of the ratios is
// what Qt alone needs on this machine: a plain widget with 250 empty line edits, opened and painted
// in the same run.

using namespace tasuki;
using bench::memoryInUse;
using bench::paint;
using bench::workSeconds;

namespace {
constexpr QSize windowSize(1100, 720);

constexpr double openBar = 150, keystrokeBar = 10, toggleBar = 20, switchBar = 60;

/// 0 items: the national form.
FormLibrary::Form formOf(int items)
{
    static const FormLibrary library = FormLibrary::builtIn();
    static QMap<int, FormLibrary::Form> forms{{0, library.forms().value(0)}};
    if (!forms.contains(items))
        forms.insert(items, bench::loaded(bench::formOfSize(items)));
    return forms[items];
}

std::unique_ptr<QWidget> plainFields()
{
    auto area = std::make_unique<QScrollArea>();
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    for (int i = 0; i < 250; ++i)
        layout->addWidget(new QLineEdit(sheet));
    area->setWidget(sheet);
    return area;
}

/// Seconds for a plain window with 250 line edits; measured once, the first one thrown away.
double baselineSeconds()
{
    static const double seconds = [] {
        double best = 1e9;
        for (int round = 0; round < 6; ++round) {
            const auto start = std::chrono::steady_clock::now();
            auto window = plainFields();
            window->resize(windowSize);
            window->show();
            paint(*window);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            if (round > 0)
                best = std::min(best, took.count());
        }
        return best;
    }();
    return seconds;
}

/// Times one gesture itself and tells the worst and the ratio to the baseline beside the mean.
template<typename Prepare, typename Gesture>
void measure(benchmark::State &bench, double barMs, Prepare prepare, Gesture gesture)
{
    const double baseline = baselineSeconds();
    double worst = 0;
    double sum = 0;
    double work = 0;
    for (auto _ : bench) {
        auto stage = prepare();
        const double before = workSeconds();
        const auto start = std::chrono::steady_clock::now();
        gesture(stage);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        work += workSeconds() - before;
        bench.SetIterationTime(took.count());
        worst = std::max(worst, took.count());
        sum += took.count();
    }
    bench.counters["worst_ms"] = worst * 1000;
    bench.counters["baseline_ms"] = baseline * 1000;
    bench.counters["ratio"] = sum / double(bench.iterations()) / baseline;
    const double workMs = work * 1000 / double(bench.iterations());
    bench.counters["work_ms"] = workMs;
    bench.SetLabel(bench::verdict(workMs, barMs));
}

struct Desk {
    std::unique_ptr<FormState> state;
    std::unique_ptr<FormView> view;

    void open(int items)
    {
        state = std::make_unique<FormState>(formOf(items));
        (void)state->applyInitialValues();
        view = std::make_unique<FormView>(*state);
        view->resize(windowSize);
        view->show();
        paint(*view);
    }

    /// The first question of that type on the page that is shown, or null.
    ItemRow *firstRow(ItemType type) const
    {
        for (const QString &linkId : state->form().linkIds()) {
            ItemRow *row = view->row(linkId);
            if (row && row->editor() && state->form().item(linkId)->type == type)
                return row;
        }
        return nullptr;
    }
};

void openToFirstPaint(benchmark::State &bench)
{
    const int items = int(bench.range(0));
    (void)formOf(items); // reading the file is told by the benchmark "load" of the engine
    measure(
        bench, openBar, [] { return Desk(); }, [items](Desk &desk) { desk.open(items); });
    Desk desk;
    desk.open(items);
    bench.counters["MiB"] = memoryInUse();
}

void keystrokeToPainted(benchmark::State &bench)
{
    Desk desk;
    desk.open(int(bench.range(0)));
    desk.view->focusFirstItem();
    ItemRow *row = desk.firstRow(ItemType::Integer);
    if (!row)
        row = desk.firstRow(ItemType::String);
    if (!row) {
        bench.SkipWithError("the first page has no line of text");
        return;
    }
    QWidget *field = row->editor()->inputs().first();
    int typed = 0;
    measure(
        bench, keystrokeBar, [field] { return field; },
        [&desk, &typed](QWidget *line) {
            QTest::keyClick(line, ++typed % 2 ? Qt::Key_1 : Qt::Key_Backspace);
            QCoreApplication::sendPostedEvents();
            desk.view->grab(line->rect().translated(line->mapTo(desk.view.get(), QPoint())));
        });
    QTest::keyClick(field, Qt::Key_7);
    if (!qobject_cast<QLineEdit *>(field)->text().contains(u'7'))
        bench.SkipWithError("the keys did not arrive");
}

/// A box is ticked and a question below it comes or goes.
void toggleToPainted(benchmark::State &bench)
{
    Desk desk;
    desk.open(int(bench.range(0)));
    ItemRow *row = desk.firstRow(ItemType::Boolean);
    if (!row) {
        bench.SkipWithError("the first page has nothing to tick");
        return;
    }
    QWidget *box = row->editor()->inputs().first();
    measure(
        bench, toggleBar, [box] { return box; },
        [&desk](QWidget *input) {
            QTest::keyClick(input, Qt::Key_Space);
            QCoreApplication::sendPostedEvents();
            paint(*desk.view);
        });
}

void sectionSwitch(benchmark::State &bench)
{
    const int items = int(bench.range(0));
    measure(
        bench, switchBar,
        [items] {
            Desk desk;
            desk.open(items);
            return desk;
        },
        [](Desk &desk) {
            desk.view->showPage(std::min(7, desk.view->pageCount() - 1));
            paint(*desk.view);
        });
}

void sectionSwitchPrebuilt(benchmark::State &bench)
{
    Desk desk;
    desk.open(int(bench.range(0)));
    for (int page = 0; page < desk.view->pageCount(); ++page) {
        desk.view->showPage(page);
        paint(*desk.view);
    }
    int page = 0;
    measure(
        bench, switchBar, [&page] { return ++page; },
        [&desk](int next) {
            desk.view->showPage(next % desk.view->pageCount());
            paint(*desk.view);
        });
    bench.counters["MiB"] = memoryInUse(); // with every page built
}

/// The national form (0) and the sizes of forms.md.
void atAllSizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(0);
    for (const int size : bench::sizes)
        bench->Arg(size);
    bench->UseManualTime()->Unit(benchmark::kMillisecond);
}
} // namespace

BENCHMARK(openToFirstPaint)->Apply(atAllSizes)->Iterations(12);
BENCHMARK(keystrokeToPainted)->Apply(atAllSizes)->Iterations(200);
BENCHMARK(toggleToPainted)->Apply(atAllSizes)->Iterations(60);
BENCHMARK(sectionSwitch)->Apply(atAllSizes)->Iterations(8);
BENCHMARK(sectionSwitchPrebuilt)->Apply(atAllSizes)->Iterations(60);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    theme::apply(app);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
