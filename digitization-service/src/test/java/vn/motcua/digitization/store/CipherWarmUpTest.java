package vn.motcua.digitization.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CipherWarmUpTest {

    @Test
    void the_ways_of_the_cipher_can_be_gone() {
        assertThat(CipherWarmUp.run()).isTrue();
    }
}
