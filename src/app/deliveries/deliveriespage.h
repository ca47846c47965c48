// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "app/refresher.h"
#include "models/deliveriesmodel.h"

#include <QList>

#include <memory>
#include <optional>

class QAction;
class QPushButton;

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

    [[nodiscard]] bool isSettled() const override;

private:
    struct Content;

    void setUpTable();
    void setUpFilter();
    void askForExport();
    void takeLoaded(const Result<void> &result);
    void showEmptiness();
    void chooseRow(int row);
    void loadContent(qint64 deliveryId);
    void showContent(const Result<Content> &content);
    void showDelivery();
    void showActions();
    void addRowActions();
    void showRowActions();
    void followQuarantine();
    void confirmDelete();
    void chooseFile();
    void saveTo(const QString &fileName);

    AppContext &m_context;
    models::DeliveriesModel m_deliveries;
    Refresher m_refresher;
    std::unique_ptr<Ui::DeliveriesPage> m_ui;
    JsonHighlighter *m_highlighter;
    QList<std::pair<QAction *, QPushButton *>> m_rowActions; ///< Of the row's menu, as the buttons.
    std::optional<storage::DeliveryRow> m_chosen;
    QByteArray m_body; ///< Of the chosen delivery, as it came.
    bool m_isLoadingContent = false;
    storage::PendingQuery m_contentQuery;
};

} // namespace foyer::app
