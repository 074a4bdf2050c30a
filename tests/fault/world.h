// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/gestures.h"
#include "tests/fault/line.h"

namespace tasuki::fault {

/// One history: people write, machines talk over a hostile line, and break. Whatever happens in a
/// step follows from its number alone and from what happened before.
class World {
public:
    static Result<std::unique_ptr<World>> create(const Region &region, const Settings &settings);

    Verdict step(quint64 seed);
    /// Faults stop; everything must come to rest within a bounded number of rounds (I21).
    Verdict heal();
    /// Everything that must hold once all is at rest.
    Verdict judge();

    const QStringList &story() const { return m_scene->story; }

private:
    explicit World(std::unique_ptr<Scene> scene);

    Verdict act(Device &device, Dice &dice);
    Verdict trouble(Device &device, Dice &dice);
    Verdict serverTrouble(Dice &dice);
    Verdict administer(Dice &dice);
    Verdict goBack(Dice &dice);

    std::unique_ptr<Scene> m_scene;
    Line m_line;
};

} // namespace tasuki::fault
