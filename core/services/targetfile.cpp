// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/targetfile.h"

namespace tasuki {

TargetFile::TargetFile(const QString &path)
    : m_file(path)
{ }

Result<void> TargetFile::open()
{
    const bool isOpen = m_file.open(QIODevice::WriteOnly);
    if (isOpen)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return resultOf(isOpen);
}

Result<void> TargetFile::write(const QByteArray &bytes)
{
    return resultOf(m_file.write(bytes) == bytes.size());
}

Result<void> TargetFile::commit()
{
    return resultOf(m_file.commit());
}

Result<void> TargetFile::resultOf(bool isDone) const
{
    if (isDone)
        return {};
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Kind::DiskFull : Error::Kind::Storage, m_file.errorString()};
}

} // namespace tasuki
