// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/doorrate.h"

#include "tests/bench/region/demand.h"
#include "tests/bench/region/figures.h"
#include "tests/bench/region/owncpu.h"

namespace tasuki::bench {

namespace {

    class Asking {
    public:
        Asking(LineLoop &loop, const std::vector<DoorQuestion> &questions)
            : m_loop(loop)
            , m_questions(questions)
        { }

        void run(std::chrono::microseconds time)
        {
            m_loop.after(time, [this] { m_isOver = true; });
            for (const DoorQuestion &question : m_questions)
                ask(question);
            m_loop.run([this] { return m_isOver && m_open == 0; });
        }
        const Figures &figures() const { return m_figures; }

    private:
        void ask(const DoorQuestion &question)
        {
            const auto begun = Figures::Steady::now();
            ++m_open;
            question.line->ask(question.method, question.path, question.token, question.body(),
                               [this, &question, begun](const HttpsLine::Answer &answer) {
                                   answered(question, begun, answer);
                               });
        }

        void answered(const DoorQuestion &question, Figures::Steady::time_point begun,
                      const HttpsLine::Answer &answer)
        {
            constexpr int good = 200;
            if (answer.status != good)
                throw Failure("status " + std::to_string(answer.status) + " to "
                              + question.path.toStdString() + ": " + answer.body.toStdString());
            m_figures.addSince(begun);
            if (m_isOver) {
                --m_open;
                return;
            }
            // The line is still taking its answer down; it is asked when it is done with that.
            m_loop.after({}, [this, &question] {
                --m_open;
                ask(question);
            });
        }

        LineLoop &m_loop;
        const std::vector<DoorQuestion> &m_questions;
        Figures m_figures;
        int m_open = 0; ///< questions that will be answered or asked again
        bool m_isOver = false;
    };

} // namespace

DoorRate measureRate(LineLoop &loop, const std::vector<DoorQuestion> &questions,
                     const ServerProcess &server, double seconds)
{
    Asking asking(loop, questions);
    const double serverBefore = server.cpuSeconds();
    const double ownBefore = ownCpuSeconds();
    const auto begun = Figures::Steady::now();
    asking.run(std::chrono::microseconds(qint64(seconds * 1e6)));
    const double took = std::chrono::duration<double>(Figures::Steady::now() - begun).count();
    const Figures &figures = asking.figures();
    const double count = double(figures.count());
    return {count / took, (server.cpuSeconds() - serverBefore) * 1e6 / count,
            (ownCpuSeconds() - ownBefore) * 1e6 / count, figures.percentile(50),
            figures.percentile(99)};
}

} // namespace tasuki::bench
