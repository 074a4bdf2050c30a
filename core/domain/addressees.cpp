// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/addressees.h"

namespace tasuki {

namespace {

    template<typename T>
    void addEach(QList<T> &known, const QList<T> &more)
    {
        for (const T &one : more) {
            if (!known.contains(one))
                known.append(one);
        }
    }

    template<typename T>
    void removeEach(QList<T> &known, const QList<T> &gone)
    {
        known.removeIf([&gone](const T &one) { return gone.contains(one); });
    }

} // namespace

void Addressees::add(const Addressees &others)
{
    addEach(people, others.people);
    addEach(offices, others.offices);
    addEach(professions, others.professions);
}

void Addressees::remove(const Addressees &others)
{
    removeEach(people, others.people);
    removeEach(offices, others.offices);
    removeEach(professions, others.professions);
}

} // namespace tasuki
