// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "models/deliveriesmodel.h"

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class DeliveriesPage;
}

class JsonHighlighter;

/// The inspector: every delivery at the webhook address, and what the chosen one said. GUI thread.
class DeliveriesPage final : public Page
{
    Q_OBJECT
public:
    explicit DeliveriesPage(AppContext &context, QWidget *parent = nullptr);
    ~DeliveriesPage() override;
    Q_DISABLE_COPY_MOVE(DeliveriesPage)

    void setActive(bool isActive) override;

    [[nodiscard]] bool isSettled() const override { return m_refresher.isIdle() && !m_isLoadingContent; }

    /// Shows only deliveries of one outcome, e.g. those in quarantine for "Review" on the Endpoint page.
    void showOutcome(DeliveryOutcome outcome);

private:
    struct Content;

    void setUpTable();
    void setUpFilter();
    void takeLoaded(const Result<void> &result);
    void showEmptiness();
    void chooseRow(int row);
    void loadContent(qint64 deliveryId);
    void showContent(const Result<Content> &content);
    void showDelivery();
    void showActions();
    void confirmDelete();
    void deleteChosen(qint64 deliveryId);
    void chooseFile();
    void saveTo(const QString &fileName);

    AppContext &m_context;
    models::DeliveriesModel m_deliveries;
    Refresher m_refresher;
    std::unique_ptr<Ui::DeliveriesPage> m_ui;
    JsonHighlighter *m_highlighter;
    std::optional<storage::DeliveryRow> m_chosen;
    QByteArray m_body; ///< Of the chosen delivery, as it came.
    bool m_isLoadingContent = false;
    bool m_isDeleting = false;
};

} // namespace foyer::app
