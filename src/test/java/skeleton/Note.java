package skeleton;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Note {

    @Id
    private long id;

    protected Note() {}
}
