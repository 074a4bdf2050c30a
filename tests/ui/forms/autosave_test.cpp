// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/forms/autosave.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

using namespace tasuki;

namespace {
class HandClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    qint64 monotonicMs() const override { return ms; }
    qint64 ms = 1000;
};

/// A disk whose answer the test gives.
struct Disk {
    HandClock clock;
    QList<QSet<QString>> written;
    QList<std::shared_ptr<QPromise<Result<void>>>> waiting;
    Autosave autosave{clock, [this](const QSet<QString> &groups) {
                          written.append(groups);
                          waiting.append(std::make_shared<QPromise<Result<void>>>());
                          waiting.last()->start();
                          return waiting.last()->future();
                      }};

    void answer(const Result<void> &result = {})
    {
        bool moved = false;
        const auto watch = QObject::connect(&autosave, &Autosave::stateChanged, &autosave,
                                            [&moved] { moved = true; });
        auto promise = waiting.takeFirst();
        promise->addResult(result);
        promise->finish();
        CHECK(QTest::qWaitFor([&] { return moved; }));
        QObject::disconnect(watch);
    }
    void pass(qint64 ms)
    {
        clock.ms += ms;
        autosave.tick();
    }
};

const QSet<QString> one{QStringLiteral("one")};
const QSet<QString> two{QStringLiteral("two")};
} // namespace

TEST_CASE("While somebody types on, the disk is never more than a second behind", "[autosave]")
{
    Disk disk;
    qint64 oldest = disk.clock.ms;
    for (int key = 0; key < 50; ++key) {
        disk.autosave.noteChange(one);
        disk.pass(100);
        if (!disk.waiting.isEmpty()) {
            CHECK(disk.clock.ms - oldest <= 1000);
            disk.answer();
            oldest = disk.clock.ms;
        }
    }
    CHECK(disk.written.size() >= 5);
    CHECK(disk.written.size() <= 10); // not one writing a key
}

TEST_CASE("A pause of the fingers is enough to save", "[autosave]")
{
    Disk disk;
    disk.autosave.noteChange(one);
    disk.pass(100);
    CHECK(disk.written.isEmpty());
    CHECK(disk.autosave.state() == Autosave::State::Pending);
    disk.pass(250);
    CHECK(disk.written == QList{one});
    disk.answer();
    CHECK(disk.autosave.state() == Autosave::State::Saved);
    CHECK_FALSE(disk.autosave.hasUnsaved());
}

TEST_CASE("What changes during a saving is saved after it", "[autosave]")
{
    Disk disk;
    disk.autosave.noteChange(one);
    disk.autosave.flush();
    disk.autosave.noteChange(two);
    disk.autosave.flush();
    CHECK(disk.written == QList{one}); // one at a time
    disk.answer();
    REQUIRE(disk.written.size() == 2); // at once: somebody asked for it
    CHECK(disk.written.last() == two);
}

TEST_CASE("What a full disk refused is kept, told and tried again", "[autosave]")
{
    Disk disk;
    disk.autosave.noteChange(one);
    disk.autosave.flush();
    disk.answer(Error{Error::Kind::DiskFull, {}});
    CHECK(disk.autosave.state() == Autosave::State::Failed);
    CHECK(disk.autosave.problem()->kind == Error::Kind::DiskFull);
    CHECK(disk.autosave.hasUnsaved());
    disk.pass(5000);
    CHECK(disk.written == QList{one, one});
    disk.answer();
    CHECK(disk.autosave.state() == Autosave::State::Saved);
    CHECK_FALSE(disk.autosave.problem());
}
