// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <benchmark/benchmark.h>
#include <chrono>
#include <memory>

// Bars (forms.md): open to first paint ≤ 150 ms, keystroke to painted ≤ 10 ms, section switch
// ≤ 60 ms. The baseline of the ratios is what Qt alone needs on this machine: a plain widget with
// 250 empty line edits, opened and painted in the same run.

using namespace tasuki;

namespace {
constexpr QSize windowSize(1100, 720);

FormLibrary::Form nationalForm()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return library.forms().value(0);
}

void paint(QWidget &window)
{
    QImage paper(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.render(&paper);
    benchmark::DoNotOptimize(paper.bits());
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
void measure(benchmark::State &bench, Prepare prepare, Gesture gesture)
{
    const double baseline = baselineSeconds();
    double worst = 0;
    double sum = 0;
    for (auto _ : bench) {
        auto stage = prepare();
        const auto start = std::chrono::steady_clock::now();
        gesture(stage);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        bench.SetIterationTime(took.count());
        worst = std::max(worst, took.count());
        sum += took.count();
    }
    bench.counters["worst_ms"] = worst * 1000;
    bench.counters["baseline_ms"] = baseline * 1000;
    bench.counters["ratio"] = sum / double(bench.iterations()) / baseline;
}

struct Desk {
    std::unique_ptr<FormState> state;
    std::unique_ptr<FormView> view;

    void open()
    {
        state = std::make_unique<FormState>(nationalForm());
        (void)state->applyInitialValues();
        view = std::make_unique<FormView>(*state);
        view->resize(windowSize);
        view->show();
        paint(*view);
    }
};

void openToFirstPaint(benchmark::State &bench)
{
    measure(
        bench, [] { return Desk(); }, [](Desk &desk) { desk.open(); });
}

void keystrokeToPainted(benchmark::State &bench)
{
    Desk desk;
    desk.open();
    desk.view->focusFirstItem();
    QWidget *field = nullptr;
    for (const QString &linkId : desk.state->form().linkIds()) {
        ItemRow *row = desk.view->row(linkId);
        if (row && row->editor() && desk.state->form().item(linkId)->type == ItemType::String) {
            field = row->editor()->inputs().first();
            break;
        }
    }
    if (!field) {
        bench.SkipWithError("the first page has no line of text");
        return;
    }
    measure(
        bench, [field] { return field; },
        [&desk](QWidget *line) {
            QTest::keyClick(line, Qt::Key_A);
            QCoreApplication::sendPostedEvents();
            desk.view->grab(line->rect().translated(line->mapTo(desk.view.get(), QPoint())));
        });
}

void sectionSwitch(benchmark::State &bench)
{
    const auto longest = [](FormView &view) {
        view.showPage(int(view.pageCount() > 7 ? 7 : view.pageCount() - 1));
    };
    measure(
        bench,
        [] {
            Desk desk;
            desk.open();
            return desk;
        },
        [longest](Desk &desk) {
            longest(*desk.view);
            paint(*desk.view);
        });
}

void sectionSwitchPrebuilt(benchmark::State &bench)
{
    Desk desk;
    desk.open();
    for (int page = 0; page < desk.view->pageCount(); ++page) {
        desk.view->showPage(page);
        paint(*desk.view);
    }
    int page = 0;
    measure(
        bench, [&page] { return ++page; },
        [&desk](int next) {
            desk.view->showPage(next % desk.view->pageCount());
            paint(*desk.view);
        });
}
} // namespace

BENCHMARK(openToFirstPaint)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);
BENCHMARK(keystrokeToPainted)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(sectionSwitch)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);
BENCHMARK(sectionSwitchPrebuilt)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(60);

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
