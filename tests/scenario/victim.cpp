// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/victim.h"

#include "tests/support/waitfor.h"

#include <QProcessEnvironment>

namespace tasuki {

Victim::Victim(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{ }

Victim::~Victim()
{
    kill();
}

void Victim::start()
{
    m_born = m_lines.size();
    m_rest.clear();
    m_process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("tasuki.*=false"));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
                     [this] { listen(); });
    m_process->start(m_program, m_arguments);
}

void Victim::start(const QStringList &arguments)
{
    m_arguments = arguments;
    start();
}

void Victim::kill()
{
    if (!m_process)
        return;
    if (isRunning()) {
        m_process->kill();
        ++m_kills;
    }
    waitFor([this] { return m_process->state() == QProcess::NotRunning; });
    listen();
    m_process.reset();
}

void Victim::listen()
{
    m_rest += m_process->readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines.append(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
}

bool Victim::hasSaid(const QByteArray &word)
{
    for (qsizetype i = m_born; i < m_lines.size(); ++i) {
        if (m_lines.at(i).startsWith(word))
            return true;
    }
    return false;
}

void Acknowledged::add(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const QString whom = QString::fromLatin1(words.value(1));
        const QByteArray what = words.value(0);
        if (what == "saved")
            saved[whom] = std::max(saved.value(whom), words.value(2).toInt());
        else if (what == "admitted")
            admitted.append(whom);
        else if (what == "sent")
            sent.append(whom);
        else if (what == "read")
            read.append(whom);
        else if (what == "acknowledged")
            accepted.append(whom);
        else if (what == "broken")
            broken.append(whom);
        gestures += what != "open" && what != "broken" && what != "done" ? 1 : 0;
    }
}

} // namespace tasuki
