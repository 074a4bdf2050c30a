// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"
#include "core/forms/formstate.h"
#include "tests/bench/benchform.h"

#include <benchmark/benchmark.h>

// What a form costs before anything is drawn. The bars of forms.md are for the window; the engine's
// share of a keystroke has to be small in them: 2 ms of the 10.

using namespace tasuki;

namespace {

QList<Answer> number(int value)
{
    return {{{QStringLiteral("valueInteger"), value}}};
}

QList<Answer> truth(bool value)
{
    return {{{QStringLiteral("valueBoolean"), value}}};
}

FormState filled(const std::shared_ptr<const FormDefinition> &form)
{
    FormState state(form);
    (void)state.applyInitialValues();
    for (const QString &linkId : form->linkIds()) {
        const FormItem *item = form->item(linkId);
        if (item->type == ItemType::Boolean)
            (void)state.setAnswers(linkId, truth(true));
        else if (item->type == ItemType::Integer && !item->readOnly)
            (void)state.setAnswers(linkId, number(3));
        else if (!item->options.isEmpty())
            (void)state.toggleOption(linkId, item->options.first().value);
    }
    return state;
}

void load(benchmark::State &bench)
{
    const QByteArray json = bench::formOfSize(int(bench.range(0)));
    for (auto _ : bench)
        benchmark::DoNotOptimize(FormDefinition::load(json));
}

void begin(benchmark::State &bench)
{
    const auto form = bench::loaded(bench::formOfSize(int(bench.range(0))));
    for (auto _ : bench) {
        FormState state(form);
        benchmark::DoNotOptimize(state.applyInitialValues());
    }
}

void keystroke(benchmark::State &bench)
{
    FormState state = filled(bench::loaded(bench::formOfSize(int(bench.range(0)))));
    int value = 0;
    for (auto _ : bench)
        benchmark::DoNotOptimize(state.setAnswers(QStringLiteral("s0.2"), number(++value % 100)));
}

void toggle(benchmark::State &bench)
{
    FormState state = filled(bench::loaded(bench::formOfSize(int(bench.range(0)))));
    bool on = false;
    for (auto _ : bench) {
        benchmark::DoNotOptimize(state.setAnswers(QStringLiteral("s0.0"), truth(on)));
        on = !on;
    }
}

/// One number changes, and a sum in every section after it.
void keystrokeIntoSums(benchmark::State &bench)
{
    FormState state = filled(bench::loaded(bench::calculatingForm(int(bench.range(0)))));
    int value = 0;
    qsizetype moved = 0;
    for (auto _ : bench)
        moved = state.setAnswers(QStringLiteral("s0.2"), number(++value % 100)).answered.size();
    bench.counters["moved"] = double(moved);
}

void keystrokeBesideSums(benchmark::State &bench)
{
    FormState state = filled(bench::loaded(bench::calculatingForm(int(bench.range(0)))));
    int value = 0;
    for (auto _ : bench)
        benchmark::DoNotOptimize(state.setAnswers(
            QStringLiteral("s0.6"), {{{QStringLiteral("valueString"), QString::number(++value)}}}));
}

void findings(benchmark::State &bench)
{
    const FormState state = filled(bench::loaded(bench::formOfSize(int(bench.range(0)))));
    for (auto _ : bench)
        benchmark::DoNotOptimize(state.findings());
}

void reopen(benchmark::State &bench)
{
    const FormState state = filled(bench::loaded(bench::calculatingForm(int(bench.range(0)))));
    const QJsonObject response = state.toResponse();
    for (auto _ : bench) {
        FormState reopened(state.sharedForm());
        (void)reopened.loadResponse(response);
        benchmark::DoNotOptimize(reopened.toResponse());
    }
}

/// The ways forms write to reach one answer, on a filled response.
void evaluatePath(benchmark::State &bench)
{
    static const char *const paths[]
        = {"%resource.item.where(linkId='s7').item.where(linkId='s7.2').answer.value",
           "%resource.repeat(item).where(linkId='s7.2').answer.value",
           "%resource.descendants().where(linkId='s7.2').answer.value",
           "%resource.descendants().where(linkId='s7.2' and answer.exists()).answer.value"};
    const auto expression = fhirpath::Expression::parse(QString::fromLatin1(paths[bench.range(1)]));
    fhirpath::Context context;
    context.resource = filled(bench::loaded(bench::formOfSize(int(bench.range(0))))).toResponse();
    context.focus = context.resource;
    for (auto _ : bench)
        benchmark::DoNotOptimize(fhirpath::evaluate(*expression, context));
    bench.SetLabel(paths[bench.range(1)]);
}

void atAllSizes(benchmark::internal::Benchmark *bench)
{
    for (const int size : bench::sizes)
        bench->Arg(size);
    bench->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(load)->Apply(atAllSizes);
BENCHMARK(begin)->Apply(atAllSizes);
BENCHMARK(keystroke)->Apply(atAllSizes);
BENCHMARK(toggle)->Apply(atAllSizes);
BENCHMARK(keystrokeIntoSums)->Apply(atAllSizes);
BENCHMARK(keystrokeBesideSums)->Apply(atAllSizes);
BENCHMARK(findings)->Apply(atAllSizes);
BENCHMARK(reopen)->Apply(atAllSizes);
BENCHMARK(evaluatePath)->ArgsProduct({{885}, {0, 1, 2, 3}})->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
