package io.claimstream.standalone.delivery;

import io.claimstream.contract.article.Article;

/** Hands articles over; closing it returns when all of them have been acknowledged. */
public interface Delivery extends AutoCloseable {

    /**
     * Takes an article; may wait for earlier ones.
     *
     * @throws DeliveryException when the other side does not take it
     */
    void send(Article article);

    @Override
    void close();
}
