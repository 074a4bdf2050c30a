// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/enroller.h"

#include "core/base/whendone.h"
#include "core/crypto/certificate.h"
#include "core/crypto/certificaterequest.h"
#include "core/session/deviceidentity.h"
#include "core/session/vaultfinder.h"
#include "core/sync/httptransport.h"

#include <QDir>
#include <QPromise>

namespace tasuki {

namespace {

    using Answer = std::shared_ptr<QPromise<Result<QString>>>;

    void tell(const Answer &promise, Result<QString> result)
    {
        promise->addResult(std::move(result));
        promise->finish();
    }

    QString serverName(const QUrl &server)
    {
        return server.host();
    }

    /// Everything the answer must be before a vault is made for it.
    Result<EnrolAnswer> checkedAnswer(const QByteArray &body, const Secret &key)
    {
        auto answer = enrolAnswerFromBytes(body);
        if (!answer)
            return answer;
        const auto certificate = certificateFromPem(answer->certificate);
        const auto fingerprint = keyFingerprint(key);
        if (!certificate || !fingerprint || certificate->keyFingerprint != *fingerprint)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("the certificate is not for this device's key")};
        if (answer->apiPort == 0)
            return Error{Error::Kind::Invalid, QStringLiteral("the server named no port")};
        return answer;
    }

    /// One enrolment under way, kept alive by its transport's answer.
    struct Work {
        EnrolmentOrder order;
        Secret key;
        QString folder;
        KeyCost cost;
        std::unique_ptr<HttpTransport> transport;
    };

    Result<QString> makeVault(Work &work, const EnrolAnswer &answer)
    {
        auto vault = Vault::create(work.folder, work.order.login, answer.person.name,
                                   serverName(work.order.server), work.order.password, work.cost);
        if (!vault)
            return vault.error();
        DeviceIdentity identity;
        identity.enrolment = answer;
        identity.authority = work.order.authority;
        identity.api = work.order.server;
        identity.api.setPort(answer.apiPort);
        identity.login = work.order.login;
        identity.key = std::move(work.key);
        if (const auto kept = keep(identity, *vault); !kept) {
            QDir(work.folder).removeRecursively(); // half a vault would only be in the way
            return kept.error();
        }
        return work.folder;
    }

    Result<Secret> requestBody(Work &work)
    {
        auto key = makeKey();
        if (!key)
            return key.error();
        work.key = std::move(*key);
        auto request = makeCertificateRequest(work.key, QStringLiteral("tasuki"));
        if (!request)
            return request.error();
        return encode(EnrolRequest{work.order.login, work.order.password.clone(),
                                   work.order.code.clone(), *request});
    }

} // namespace

Enroller::Enroller(QString dataFolder, StorageThread &storage, const Clock &clock, KeyCost cost)
    : m_dataFolder(std::move(dataFolder))
    , m_storage(storage)
    , m_clock(clock)
    , m_cost(cost)
{ }

QFuture<Result<QString>> Enroller::enrol(EnrolmentOrder order)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QFuture<Result<QString>> future = promise->future();

    auto work = std::make_shared<Work>();
    work->order = std::move(order);
    work->cost = m_cost;
    work->order.server.setPath({});
    work->folder = vaultFolderFor(m_dataFolder, work->order.login, serverName(work->order.server));
    if (readVaultHeader(work->folder)) { // before the code is used up
        tell(promise, Error{Error::Kind::Conflict, QStringLiteral("already enrolled here")});
        return future;
    }
    auto line = makeServerLine(work->order.server, work->order.authority);
    if (!line) {
        tell(promise, line.error());
        return future;
    }
    auto body = requestBody(*work);
    if (!body) {
        tell(promise, body.error());
        return future;
    }
    work->transport = std::make_unique<HttpTransport>(*line, m_clock);
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/enrol");
    request.secretBody = std::make_shared<const Secret>(std::move(*body));
    request.maxAnswerBytes = 256 * 1024;
    HttpTransport &transport = *work->transport;
    transport.send(request, [work, promise, storage = &m_storage](const HttpAnswer &answer) {
        // The transport must not be destroyed from inside its own answer.
        work->transport.release()->deleteLater();
        if (answer.problem) {
            tell(promise, *answer.problem);
            return;
        }
        const auto checked = checkedAnswer(answer.body, work->key);
        if (!checked) {
            tell(promise, checked.error());
            return;
        }
        storage->run([work, promise, enrolment = *checked]() -> Result<void> {
            tell(promise, makeVault(*work, enrolment));
            return {};
        });
    });
    return future;
}

} // namespace tasuki
