// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into a whole connection: the real Connection with everything behind it (framing, table of
// answers, content coding, PayloadReader), only without a socket and without a store. The input is what the
// client sends, with marks in it of what happens meanwhile (Trial::happen), so that a corpus can be read and
// written by hand. Whatever comes, the rules of contract.md must hold.
#include "answerbook.h"
#include "socketdouble.h"

#include "listener/connection.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace foyer::fuzz {

using namespace listener;

namespace {

constexpr char kMark = '\xFF'; // Before what happens; twice: the byte itself.
constexpr std::chrono::hours kPastEveryDeadline{1};

WebhookToken theToken()
{
    // Digits that do not repeat, so that the dictionary can hold the address in one piece.
    return *WebhookToken::fromHex("0123456789abcdef00112233445566778899aabbccddeeff0f1e2d3c4b5a6978");
}

Limits smallLimits()
{
    Limits limits;
    limits.headerBytes = 1024;
    limits.headerFields = 12;
    limits.requestLineBytes = 128;
    limits.bodyBytes = 1024;
    limits.inflatedBytes = 4096;
    limits.requestsPerConnection = 8;
    return limits;
}

/// The client of SocketDouble is one, so that its fields are read.
TrustedProxies theProxies()
{
    return *TrustedProxies::parse({QStringLiteral("192.0.2.7"), QStringLiteral("10.0.0.0/8")});
}

bool isPartOfAddress(QChar c)
{
    return QStringView(u"0123456789abcdef.:").contains(c);
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'795'176'000'000; } // 2026-11-20T12:00:00Z
};

/// A store that answers when it is told to, and notes in the book what must be said for what it hears.
class Store final : public SignInSink
{
public:
    Store(AnswerBook &book, const Limits &limits) : m_book(book), m_limits(limits) {}

    void submit(Delivery delivery, Answer answer) override
    {
        require(!m_waiting); // One request in flight.
        require(!delivery.head.toLower().contains(theToken().hex()));
        require(delivery.head.size() <= m_limits.headerBytes + m_limits.requestLineBytes);
        require(delivery.wireBytes <= m_limits.bodyBytes);
        require(delivery.body.size() <= std::max(m_limits.inflatedBytes, m_limits.bodyBytes));
        // An address, whatever the fields of a proxy say: no scope, no other words.
        require(!delivery.origin.isEmpty() &&
                std::all_of(delivery.origin.begin(), delivery.origin.end(), isPartOfAddress));
        require(delivery.payload.has_value() == delivery.head.startsWith("POST "));
        m_mark = "mark-" + QByteArray::number(++m_count) + '.';
        const bool isRefused = std::exchange(m_isMethodRefused, false);
        require(isRefused == (!delivery.payload && delivery.bareOutcome == DeliveryOutcome::Refused));
        if (isRefused)
            m_book.owe({405});
        else
            m_book.owe({200, 503}, m_mark, delivery.head.startsWith("HEAD "));
        m_outcome = delivery.payload ? DeliveryOutcome::Stored : delivery.bareOutcome;
        m_waiting = std::move(answer);
    }

    void countRefusal(Refusal refusal) override
    {
        switch (refusal) {
        case Refusal::WrongPath:
            return m_book.owe({404});
        case Refusal::BadRequest:
            return m_book.owe({400, 417});
        case Refusal::HeaderTooLarge:
            return m_book.owe({431});
        case Refusal::BodyTooLarge:
            return m_book.owe({413});
        case Refusal::TooSlow: // An idle or stalled client is told nothing.
            return m_book.mayOwe(408);
        case Refusal::MethodNotAllowed:
            m_isMethodRefused = true;
            return;
        case Refusal::Overloaded: // Said in the place of the store's answer.
            return;
        default:
            require(false);
        }
    }

    [[nodiscard]] bool isWaiting() const { return m_waiting != nullptr; }

    void answer(char how)
    {
        if (!m_waiting)
            return;
        StoreAnswer said{m_outcome, QString::fromLatin1(m_mark)};
        if (how == 'n')
            said.outcome = DeliveryOutcome::NotStored;
        else if (how == 'q' && m_outcome == DeliveryOutcome::Stored)
            said.outcome = DeliveryOutcome::Quarantined;
        std::exchange(m_waiting, nullptr)(std::move(said));
    }

    /// The connection is about to give up on the answer; it may still come.
    void setLate()
    {
        if (m_waiting)
            m_late.append(std::exchange(m_waiting, nullptr));
    }

    void answerLate()
    {
        for (const Answer &late : std::exchange(m_late, {}))
            late({DeliveryOutcome::Stored, {}});
    }

private:
    AnswerBook &m_book;
    const Limits &m_limits;
    Answer m_waiting;
    QList<Answer> m_late;
    QByteArray m_mark;
    DeliveryOutcome m_outcome = DeliveryOutcome::Stored;
    int m_count = 0;
    bool m_isMethodRefused = false;
};

/// One connection from its first byte to its end.
class Trial final
{
public:
    Trial()
    {
        auto socket = std::make_unique<SocketDouble>([this] { return m_store.isWaiting(); });
        m_socket = socket.get();
        m_connection = std::make_unique<Connection>(1, std::move(socket), m_worker);
        QObject::connect(m_connection.get(), &Connection::closed, m_connection.get(), [this] {
            require(!m_isClosed); // Whoever owns it deletes it at this.
            m_isClosed = true;
        });
        m_connection->start();
    }

    void run(const char *data, std::size_t size)
    {
        QByteArray bytes;
        for (std::size_t i = 0; i < size && !m_isClosed; ++i) {
            if (data[i] != kMark || i + 1 == size || data[i + 1] == kMark) {
                bytes += data[i];
                i += data[i] == kMark && i + 1 < size;
                continue;
            }
            send(std::exchange(bytes, {}));
            happen(data[++i]);
        }
        if (!m_isClosed)
            send(bytes);
        end();
    }

private:
    void send(const QByteArray &bytes)
    {
        if (m_isClosed || bytes.isEmpty())
            return;
        m_socket->receive(bytes);
        settle();
    }

    void happen(char what)
    {
        if (m_isClosed)
            return;
        switch (what) {
        case 'h': // The store takes its time.
            m_isHolding = true;
            break;
        case 'a':
        case 'n':
        case 'q': // It answers: stored, not stored, quarantined.
            m_isHolding = false;
            answer(what);
            break;
        case 't': // A deadline passes.
            passDeadline();
            break;
        case 'o': // What the store says of those that were given up.
            m_store.answerLate();
            readMail();
            break;
        case 'c': // The clock ticks, and nothing has passed.
            m_connection->check(SteadyClock::now());
            break;
        case 's':
            m_socket->stall();
            break;
        case 'u':
            m_socket->unstall();
            break;
        case 'l': // Room is wanted.
            m_isCutShort = true;
            m_connection->leave();
            break;
        case 'f': // The listener stops.
            m_connection->finish();
            break;
        case 'd': // The client goes away.
            m_isCutShort = true;
            m_socket->close();
            break;
        default: // The bytes so far came in one piece.
            break;
        }
        settle();
    }

    void passDeadline()
    {
        m_store.setLate();
        m_connection->check(SteadyClock::now() + kPastEveryDeadline);
    }

    void answer(char how)
    {
        m_store.answer(how);
        readMail();
    }

    void readMail()
    {
        for (const Letter &letter : m_worker.mailbox->take()) {
            if (!m_isClosed)
                m_connection->takeAnswer(letter.request, *letter.answer);
        }
    }

    /// Lets the store answer whatever it answers at once.
    void settle()
    {
        while (!m_isHolding && m_store.isWaiting())
            answer('a');
        // Nothing is owed, so nothing may lie there unread.
        require(m_isClosed || m_store.isWaiting() || m_socket->isStuck() || m_socket->unread() == 0);
    }

    void end()
    {
        m_isHolding = false;
        if (!m_isClosed) {
            m_socket->unstall();
            settle();
        }
        // At most: 408 or 503, the client that does not take it, and its connection.
        for (int i = 0; i < 3 && !m_isClosed; ++i)
            passDeadline();
        require(m_isClosed);
        m_store.answerLate();
        readMail();
        m_book.check(m_socket->said(), m_isCutShort);
    }

    const FixedClock m_clock;
    const Limits m_limits = smallLimits();
    AnswerBook m_book;
    Store m_store{m_book, m_limits};
    SharedContext m_shared{m_store, m_clock, m_limits, theProxies()};
    WorkerContext m_worker{m_shared, theToken(), std::make_shared<Mailbox>(), {}};
    std::unique_ptr<Connection> m_connection;
    SocketDouble *m_socket = nullptr;
    bool m_isClosed = false;
    bool m_isHolding = false;
    bool m_isCutShort = false;
};

} // namespace

} // namespace foyer::fuzz

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("foyer.*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    foyer::fuzz::Trial().run(reinterpret_cast<const char *>(data), size);
    return 0;
}
