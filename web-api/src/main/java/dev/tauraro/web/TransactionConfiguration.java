package dev.tauraro.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service uses of the transactions that {@link TauraroWebApplication} leaves out. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }
}
